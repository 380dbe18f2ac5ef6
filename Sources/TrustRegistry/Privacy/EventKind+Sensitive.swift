/// Which kinds hold what the law calls sensitive: a new kind does not compile until it is said.
extension EventKind {
  /// What lines of this kind hold, whatever they say. Steps tell it by the scheme.
  public var sensitiveParts: SensitiveParts {
    switch self {
    case .breachRecorded, .breachConcluded, .ruleBreachRecorded, .authorityAnswered: .breaches
    case .hearingHeld, .complaintLodged, .complaintAnswered, .appealLodged: .breaches
    case .dialogueHeld, .reminderSent, .supportAgreed, .memberHeard, .integrityConcluded: .breaches
    case .reportAttached, .findingJudged: .tracking
    case .proofRecorded, .charterDeclared: .identity
    case .complainantRecorded: .complainants
    case .registryFounded, .schemeAdopted, .officerEnrolled, .officerConfirmed, .officerRetired, .keyReplaced,
      .clockCorrected, .registryRestored, .historyAccepted, .numbersTaken, .activityOpened:
      []
    case .creatorRegistered, .creatorAmended, .accountRecorded, .accountReleased: []
    case .caseOpened, .stepRecorded, .examRecorded, .trainingRecorded, .consentGiven, .consentWithdrawn: []
    case .feeCharged, .feePaid, .feeWaived, .feeRefunded: []
    case .assessorAssigned, .assignmentReleased, .conflictDeclared: []
    case .scorecardOpened, .deductionEntered, .deductionWithdrawn, .scorecardSubmitted, .scoreStood: []
    case .reviewOpened, .noticeSent, .reviewClosed, .complaintAcknowledged, .complaintExtended: []
    case .certificateApproved, .caseDeclined, .caseReturned, .certificateSuspended, .certificateReinstated,
      .certificateRevoked, .holdLifted:
      []
    case .decisionNotified, .appealAcknowledged, .appealExtended, .appealDecided: []
    case .memberInvited, .membershipApplied, .moreAsked, .moreAnswered, .membershipAppraised, .memberAdmitted,
      .membershipDeclined, .membershipConsentWithdrawn, .networksChosen:
      []
    case .participationRecorded, .honourGiven, .membershipTerminated, .memberKept, .exitNoticed,
      .handoverDone, .membershipReviewed:
      []
    case .sensitiveShown, .requestLodged, .requestAcknowledged, .requestClosed, .accessGiven: []
    case .dossierErased, .caseErased, .erasureRequested, .erasureWithdrawn: []
    }
  }
}
