/// The decision on an appeal.
extension Sitting {
  func rule(on number: Int, _ outcome: AppealOutcome, _ reason: String) throws(Refusal) -> [Event] {
    try require(.appealDecided)
    let appeal = try openAppeal(number)
    try apart(from: appeal)
    let following = try consequences(of: outcome, on: appeal, because: reason)
    let reason = try text(reason, or: .reasonMissing)
    return [.appeal(.decided(appeal: number, outcome: outcome, reason: reason))] + following
  }

  /// Whoever decides an appeal had no hand in what it is about (PROGRAMME 5).
  func apart(from appeal: Appeal) throws(Refusal) {
    guard let hands = dossier.hands(in: appeal) else { throw .appealClosed(appeal.number) }
    try require(apartFrom: hands, or: .appealedHand)
  }

  private func consequences(
    of outcome: AppealOutcome, on appeal: Appeal, because reason: String
  ) throws(Refusal) -> [Event] {
    if case .remitted(.some) = outcome, appeal.against.fileNumber == nil { throw .stepOutsideCase }
    switch (outcome, appeal.against) {
    case (.upheld, _): return []
    case (.altered, .decision(let number)):
      guard var found = dossier.caseNumbered(number) else { throw .caseUnknown(number) }
      found.forgetDecision(onAppealRuledBy: officer)
      return try approve(found, try text(reason, or: .reasonMissing))
    case (.remitted(let step), .decision(let number)):
      if let open = dossier.openCase { throw .caseAlreadyOpen(open.number) }
      guard let found = dossier.caseNumbered(number) else { throw .caseUnknown(number) }
      if let step { try requireReturnable(step, in: found) }
    case (_, .measure): try requireUndone(appeal.against, remitted: outcome != .altered)
    case (.altered, .application(let number)):
      guard var found = dossier.membership(number) else { throw .membershipNotApplied }
      found.reopenApplication()
      for condition in dossier.conditions(of: found, on: day) where !condition.isMet {
        throw condition.refusal
      }
      return [.alliance(.admitted(reason: try text(reason, or: .reasonMissing)))]
    case (_, .application), (_, .termination): break
    }
    return []
  }

  /// A measure is undone only where its certificate may run again, and its review be open again.
  private func requireUndone(_ target: AppealTarget, remitted isRemitted: Bool) throws(Refusal) {
    if let successor = dossier.successor(barring: target, on: day) {
      throw .successorGranted(successor.number)
    }
    if isRemitted, let number = dossier.measure(target)?.review, let other = dossier.otherReview(than: number)
    {
      throw .reviewAlreadyOpen(other.number)
    }
  }
}

extension Dossier {
  /// Supervisors who could decide an appeal against `target`: those without a hand in it, nor in an appeal
  /// that is lodged already.
  public func deciders(ofAppealAgainst target: AppealTarget, in office: Office) -> [OfficerID] {
    guard let standing = standing(target) else { return [] }
    let handlers = openAppeals.filter { $0.against == target }.flatMap(\.handlers)
    return supervisors(apartFrom: standing.hands.union(handlers), in: office)
  }

  /// Everybody whose hands keep them from deciding the appeal.
  public func appealHands(_ number: Int) -> Set<OfficerID> {
    appeal(number).flatMap(hands) ?? []
  }

  /// Supervisors in force who may touch this dossier and are none of `hands`; where there is none, nobody is
  /// left to decide.
  func supervisors(apartFrom hands: Set<OfficerID>, in office: Office) -> [OfficerID] {
    serving(.supervisor, in: office).filter { !hands.contains($0) }
  }
}

extension Sitting {
  /// One of `hands` does not decide; and where every supervisor is one of them, that is said.
  func require(apartFrom hands: Set<OfficerID>, or refusal: Refusal) throws(Refusal) {
    guard hands.contains(officer) else { return }
    try requireSomebody(apartFrom: hands)
    throw refusal
  }

  func requireSomebody(apartFrom hands: Set<OfficerID>) throws(Refusal) {
    guard !dossier.supervisors(apartFrom: hands, in: office).isEmpty else { throw .nobodyLeftToDecide }
  }
}
