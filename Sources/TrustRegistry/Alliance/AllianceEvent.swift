/// What happened about membership of the alliance: a second, separate and voluntary decision (PROGRAMME 7).
public enum AllianceEvent: Sendable, Hashable {
  /// To honorary membership; `document`: the letter.
  case invited(document: String)
  /// `consent`: the document by which the creator asked to join.
  case applied(memberClass: MemberClass, consent: String)
  case declared(Declaration)
  case moreAsked(what: String)
  case moreAnswered(document: String)
  case appraised(favourable: Bool, note: String)
  case admitted(reason: String)
  case declined(reason: String)
  /// Of an applicant it ends the application, of a member the membership, the same day.
  case consentWithdrawn(document: String)
  /// Instead of those before.
  case networksChosen([NetworkCode])
  case participated(Participation)
  case honoured(Honour)
  case measured(MeasureReport)
  case heard(MemberHearing)
  /// What the Integrity Committee concluded.
  case concluded(ground: TerminationGround, document: String, note: String)
  case terminated(ground: TerminationGround, reason: String)
  /// The proceedings ended, and the member stays.
  case kept(reason: String)
  case exitNoticed(ExitNotice)
  case handedOver(document: String)
  case reviewed(outcome: MembershipReviewOutcome, note: String)

  var kind: EventKind {
    switch self {
    case .invited: .memberInvited
    case .applied: .membershipApplied
    case .declared: .charterDeclared
    case .moreAsked: .moreAsked
    case .moreAnswered: .moreAnswered
    case .appraised: .membershipAppraised
    case .admitted: .memberAdmitted
    case .declined: .membershipDeclined
    case .consentWithdrawn: .membershipConsentWithdrawn
    case .networksChosen: .networksChosen
    case .participated: .participationRecorded
    case .honoured: .honourGiven
    case .measured(let report): report.measure.kind
    case .heard: .memberHeard
    case .concluded: .integrityConcluded
    case .terminated: .membershipTerminated
    case .kept: .memberKept
    case .exitNoticed: .exitNoticed
    case .handedOver: .handoverDone
    case .reviewed: .membershipReviewed
    }
  }
}

extension SoftMeasure {
  /// Each measure is an event of its own on the wire.
  public var kind: EventKind {
    switch self {
    case .dialogue: .dialogueHeld
    case .reminder: .reminderSent
    case .support: .supportAgreed
    }
  }
}
