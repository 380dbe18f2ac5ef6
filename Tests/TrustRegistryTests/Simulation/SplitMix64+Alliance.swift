import TrustRegistry

extension EventKind {
  /// What members come to too seldom for a run to be held to it; networks are none under the sample scheme.
  static let seldomInAlliance: Set<EventKind> = [
    .networksChosen, .activityOpened, .participationRecorded, .honourGiven, .dialogueHeld, .reminderSent,
    .supportAgreed, .memberHeard, .integrityConcluded, .membershipTerminated, .memberKept, .exitNoticed,
    .handoverDone, .membershipReviewed, .membershipConsentWithdrawn, .moreAnswered,
    .memberInvited, .charterDeclared, .moreAsked,
  ]
}

extension SplitMix64 {
  /// An act of the secretariat that may make sense for this creator, and may not.
  mutating func commandInAlliance(on dossier: Dossier, today: Day) -> Command {
    if dossier.membership?.state(on: today)?.isMember ?? false { return commandOnMember(today: today) }
    switch Int.random(in: 0..<5, using: &self) {
    case 0: return .invite()
    case 1: return .declare(holds: chance(80))
    case 2: return .ask()
    case 3: return .replyToInquiry()
    default: return chance(20) ? .withdrawMembership() : .networks()
    }
  }

  private mutating func commandOnMember(today: Day) -> Command {
    switch Int.random(in: 0..<12, using: &self) {
    case 0: .participate(on: today)
    case 1: .honour(on: today)
    case 2, 3: .measure(pick(SoftMeasure.allCases, else: .dialogue), on: today, through: today + 5)
    case 4, 5: .hearMember(on: today)
    case 6: .conclude(on: pick(TerminationGround.allCases, else: .a))
    case 7: .terminate()
    case 8: .keep()
    case 9: .leave(handover: today, lastDay: today + 20)
    case 10: .handOver()
    default: .reviewMember()
    }
  }
}
