/// Decides one command: a refusal, or the events to seal. Pure: no clock, no file, no choice that is not in
/// its arguments.
/// - Parameters:
///   - dossier: the creator that the command is about; ignored by commands about the office.
///   - facts: answers to the command's questions.
///   - now: the moment of the act; days are Viet Nam's.
/// - Throws: the first rule that stands in the way. Rules about the officer come first, then those of the
///   state, then those of the words given.
public func decide(
  _ command: Command, on dossier: Dossier, knowing facts: Facts, in office: Office, by officer: OfficerID,
  at now: Timestamp
) throws(Refusal) -> [Event] {
  let events = try events(of: command, on: dossier, knowing: facts, in: office, by: officer, at: now)
  for text in command.texts { try text.check() }
  return events
}

private func events(
  of command: Command, on dossier: Dossier, knowing facts: Facts, in office: Office, by officer: OfficerID,
  at now: Timestamp
) throws(Refusal) -> [Event] {
  if case .office(let command) = command {
    return try office.decide(command, by: officer, on: now.day).map(Event.office)
  }
  guard office.isFounded else { throw .registryNotFounded }
  guard office.officer(officer)?.creator != dossier.id else { throw .ownDossier(dossier.id) }
  if let conflict = dossier.conflict(of: officer) { throw .conflictDeclared(conflict.day) }
  guard dossier.erasedOn == nil else { throw .dossierErased(dossier.id) }
  let desk = Sitting(dossier: dossier, facts: facts, office: office, officer: officer, day: now.day)
  try desk.requireWorkingHands(for: command)
  switch command {
  case .office: return []
  case .creator(let command): return try desk.decide(command)
  case .procedure(let command): return try desk.decide(command).map(Event.procedure)
  case .consent(let command):
    return try desk.decide(command).map(Event.consent) + desk.membershipEnding(with: command)
  case .record(let command): return try desk.decide(command).map(Event.record)
  case .analysis(let command): return try desk.decide(command).map(Event.analysis)
  case .fee(let command): return try desk.decide(command).map(Event.fee)
  case .scoring(let command): return try desk.decide(command).map(Event.scoring)
  case .conduct(let command): return try desk.decide(command).map(Event.conduct)
  case .review(let command): return [.review(try desk.decide(command))]
  case .measure(let command): return [.measure(try desk.decide(command))]
  case .complaint(let command): return try desk.decide(command).map(Event.complaint)
  case .certificate(let command): return try desk.decide(command)
  case .alliance(let command): return try desk.decide(command).map(Event.alliance)
  case .erasure(let command): return try desk.decide(command).map(Event.erasure)
  case .assignment(let command): return try desk.decide(command).map(Event.assignment)
  case .privacy(let command): return try desk.decide(command).map(Event.privacy)
  case .appeal(let command): return try desk.decide(command)
  }
}

/// What lies on the table while one command is decided.
struct Sitting {
  let dossier: Dossier
  let facts: Facts
  let office: Office
  let officer: OfficerID
  let day: Day

  /// The officer must hold one of `roles` now.
  func require(_ roles: Roles) throws(Refusal) {
    try office.require(roles, of: officer)
  }

  /// The officer must hold one of the roles that `kind` asks for.
  func require(_ kind: EventKind) throws(Refusal) {
    try require(kind.roles)
  }

  func requireRegistered() throws(Refusal) {
    guard dossier.isRegistered else { throw .creatorUnknown(dossier.id) }
  }

  func scheme() throws(Refusal) -> Scheme {
    guard let scheme = office.scheme else { throw .schemeMissing }
    return scheme
  }

  /// A case that can still be worked on.
  func openCase(_ number: Int) throws(Refusal) -> Case {
    guard let found = dossier.caseNumbered(number) else { throw .caseUnknown(number) }
    guard found.decision == nil else { throw .caseDecided(number) }
    return found
  }

  /// Text that is not blank, trimmed; else `refusal`.
  func text(_ text: String, or refusal: Refusal) throws(Refusal) -> String {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw refusal }
    return trimmed
  }

  /// The last day of a time limit; without the holidays of a year nobody guesses (PROGRAMME 7).
  func end(of limit: TimeLimit, from anchor: Day) throws(Refusal) -> Day {
    try office.calendar.end(of: limit, from: anchor)
  }

  /// A day on which something was done: today or before.
  func past(_ day: Day) throws(Refusal) -> Day {
    try day.requirePast(on: self.day)
    return day
  }
}

extension Office {
  func require(_ roles: Roles, of id: OfficerID) throws(Refusal) {
    guard let officer = officer(id) else { throw .officerUnknown(id) }
    if let since = officer.retiredSince { throw .officerRetired(id, since: since) }
    guard officer.roles.isDisjoint(with: roles) else { return }
    if !officer.awaiting.isDisjoint(with: roles) {
      throw .roleUnconfirmed(officer.awaiting.intersection(roles))
    }
    throw .roleMissing(needed: roles, held: officer.roles)
  }
}
