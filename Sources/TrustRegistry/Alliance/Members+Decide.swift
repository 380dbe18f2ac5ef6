/// What a member does, how a member leaves, and what is made of a lost certificate.
extension Sitting {
  func decideOnMember(_ command: AllianceCommand) throws(Refusal) -> AllianceEvent {
    switch command {
    case .honour(let honour): try give(honour)
    case .leave(let notice): try leave(notice)
    case .handOver(let document): try handOver(document)
    case .review(let outcome, let note): try review(outcome, note)
    case .participate(let participation): try participate(participation)
    default: preconditionFailure("not about a member: \(command)")
    }
  }

  func member() throws(Refusal) -> Membership {
    try requireRegistered()
    guard let current = dossier.membership, current.state(on: day)?.isMember ?? false else {
      throw .notMember
    }
    return current
  }

  private func participate(_ participation: Participation) throws(Refusal) -> AllianceEvent {
    try require(.participationRecorded)
    let current = try member()
    guard let activity = office.activity(participation.activity) else {
      throw .activityUnknown(participation.activity)
    }
    var checked = participation
    checked.day = try past(participation.day)
    guard activity.first <= checked.day, checked.day <= activity.last,
      current.state(on: checked.day)?.isMember ?? false
    else { throw .dayOutsideActivity(checked.day, activity: participation.activity) }
    checked.role = try text(participation.role, or: .noteMissing)
    checked.document = try text(participation.document, or: .documentMissing)
    guard !current.life.participations.contains(checked) else { throw .nothingChanged }
    return .participated(checked)
  }

  private func give(_ honour: Honour) throws(Refusal) -> AllianceEvent {
    try require(.honourGiven)
    _ = try member()
    var checked = honour
    checked.day = try past(honour.day)
    checked.title = try text(honour.title, or: .noteMissing)
    checked.document = try text(honour.document, or: .documentMissing)
    return .honoured(checked)
  }

  private func leave(_ notice: ExitNotice) throws(Refusal) -> AllianceEvent {
    try require(.exitNoticed)
    let current = try member()
    guard current.life.exit == nil else { throw .exitOpen }
    guard notice.lastDay >= day else { throw .dayGone(notice.lastDay) }
    guard notice.handover >= day else { throw .dayGone(notice.handover) }
    let latest = min(notice.lastDay, try handoverEnd() ?? notice.lastDay)
    guard notice.handover <= latest else { throw .handoverTooLate(latest: latest) }
    var checked = notice
    checked.document = try text(notice.document, or: .documentMissing)
    return .exitNoticed(checked)
  }

  /// The last day that the scheme leaves for a hand-over noticed today; nil where it sets no clock.
  private func handoverEnd() throws(Refusal) -> Day? {
    guard let limit = try scheme().clock(.memberHandover) else { return nil }
    return try end(of: limit, from: day)
  }

  /// Late is allowed: what was handed over after the last day is on record all the same.
  private func handOver(_ document: String) throws(Refusal) -> AllianceEvent {
    try require(.handoverDone)
    try requireRegistered()
    guard let exit = dossier.membership?.life.exit else { throw .exitMissing }
    guard exit.handedOver == nil else { throw .handedOverAlready }
    return .handedOver(document: try text(document, or: .documentMissing))
  }

  private func review(_ outcome: MembershipReviewOutcome, _ note: String) throws(Refusal) -> AllianceEvent {
    try require(.membershipReviewed)
    _ = try member()
    guard dossier.membershipReviewDue(on: day) != nil else { throw .reviewNotDue }
    return .reviewed(outcome: outcome, note: try text(note, or: .reasonMissing))
  }
}
