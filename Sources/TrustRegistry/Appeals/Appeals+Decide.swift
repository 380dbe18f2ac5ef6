/// What is asked about notices and appeals.
public enum AppealCommand: Sendable, Hashable {
  case notify(of: AppealTarget, day: Day, channel: NoticeChannel, document: String)
  case lodge(against: AppealTarget, day: Day, grounds: String, document: String)
  case acknowledge(appeal: Int, document: String)
  case extend(appeal: Int, reason: String)
  case decide(appeal: Int, outcome: AppealOutcome, reason: String)
}

extension Sitting {
  func decide(_ command: AppealCommand) throws(Refusal) -> [Event] {
    switch command {
    case .notify(let target, let day, let channel, let document):
      [.appeal(try notify(of: target, on: day, by: channel, document))]
    case .lodge(let target, let day, let grounds, let document):
      [.appeal(try lodge(against: target, on: day, grounds, document))]
    case .acknowledge(let number, let document): [.appeal(try acknowledge(number, document))]
    case .extend(let number, let reason): [.appeal(try prolong(number, reason))]
    case .decide(let number, let outcome, let reason): try rule(on: number, outcome, reason)
    }
  }

  private func notify(
    of target: AppealTarget, on day: Day, by channel: NoticeChannel, _ document: String
  ) throws(Refusal) -> AppealEvent {
    try require(.decisionNotified)
    let standing = try decision(on: target)
    if let known = dossier.notice(of: target) { throw .noticeAlreadyRecorded(known.receivedOn) }
    try standing.requireDay(day, by: self.day)
    return .notified(
      of: target, day: day, channel: channel, document: try text(document, or: .documentMissing))
  }

  private func lodge(
    against target: AppealTarget, on day: Day, _ grounds: String, _ document: String
  ) throws(Refusal) -> AppealEvent {
    try require(.appealLodged)
    let standing = try decision(on: target)
    guard !standing.isFavourable else { throw .nothingToAppeal }
    guard dossier.isNewest(target) else { throw .applicationSince }
    guard let notice = dossier.notice(of: target) else { throw .noticeUnrecorded }
    if let earlier = dossier.appeals.first(where: { $0.against == target && $0.ordinal == standing.ordinal })
    {
      throw .appealedAlready(earlier.number)
    }
    try standing.requireDay(day, by: self.day)
    if let limit = notice.limit {
      let last = try end(of: limit, from: notice.receivedOn)
      guard day <= last else { throw .appealTooLate(last) }
    }
    try requireSomebody(apartFrom: standing.hands.union([officer]))
    return .lodged(
      appeal: dossier.nextAppealNumber, against: target, day: day,
      grounds: try text(grounds, or: .groundsMissing), document: try text(document, or: .documentMissing))
  }

  private func acknowledge(_ number: Int, _ document: String) throws(Refusal) -> AppealEvent {
    try require(.appealAcknowledged)
    let appeal = try openAppeal(number)
    guard appeal.acknowledgement == nil else { throw .acknowledgedAlready(number) }
    try requireOthers(toDecide: appeal)
    return .acknowledged(appeal: number, document: try text(document, or: .documentMissing))
  }

  private func prolong(_ number: Int, _ reason: String) throws(Refusal) -> AppealEvent {
    try require(.appealExtended)
    let appeal = try openAppeal(number)
    try apart(from: appeal)
    let until = try appeal.extended(
      on: day, by: try scheme().clock(.appealExtension), under: office.calendar)
    return .extended(appeal: number, until: until, reason: try text(reason, or: .reasonMissing))
  }

  /// The only one who could decide an appeal does not take part in it before: nobody would be left.
  private func requireOthers(toDecide appeal: Appeal) throws(Refusal) {
    let hands = dossier.hands(in: appeal) ?? []
    guard dossier.supervisors(apartFrom: hands, in: office) == [officer] else { return }
    throw .nobodyLeftToDecide
  }

  /// The decision that now stands on `target`.
  private func decision(on target: AppealTarget) throws(Refusal) -> StandingDecision {
    try requireRegistered()
    if let standing = dossier.standing(target) { return standing }
    switch target {
    case .decision(let number):
      throw dossier.caseNumbered(number) == nil ? .caseUnknown(number) : .caseUndecided(number)
    case .measure(let certificate, let number):
      guard dossier.certificate(certificate) != nil else { throw .certificateUnknown(certificate) }
      throw .measureUnknown(number, certificate: certificate)
    case .application(let number):
      throw dossier.membership(number) == nil ? .membershipNotApplied : .applicationUndecided
    case .termination: throw .terminationMissing
    }
  }

  func openAppeal(_ number: Int) throws(Refusal) -> Appeal {
    guard let appeal = dossier.appeal(number) else { throw .appealUnknown(number) }
    guard appeal.isOpen else { throw .appealClosed(number) }
    return appeal
  }
}

extension AppealCommand {
  /// Texts that would be sealed as they stand.
  var texts: [TypedText] {
    switch self {
    case .notify(_, _, _, let document), .acknowledge(_, let document): [.name(document)]
    case .lodge(_, _, let grounds, let document): [.words(grounds), .name(document)]
    case .extend(_, let reason), .decide(_, _, let reason): [.words(reason)]
    }
  }
}
