/// Which roles may do what: one table, asked by the deciding side and by every fold (JOURNAL 9).
extension EventKind {
  /// Roles of which the signer must hold at least one.
  public var roles: Roles {
    switch self {
    case .registryFounded, .schemeAdopted, .officerEnrolled, .officerRetired, .clockCorrected,
      .registryRestored:
      .administrator
    case .officerConfirmed: [.administrator, .supervisor, .auditor]
    case .keyReplaced, .historyAccepted: .anyone
    case .numbersTaken: [.staff, .supervisor]
    case .creatorRegistered, .creatorAmended, .accountRecorded, .accountReleased: .staff
    case .caseOpened, .examRecorded: .staff
    // Each step names its own role in the scheme; the dossier checks that one.
    case .stepRecorded: [.staff, .assessor]
    case .consentGiven, .consentWithdrawn: .staff
    case .proofRecorded, .trainingRecorded, .authorityAnswered: .staff
    case .reportAttached, .findingJudged: .assessor
    case .feeCharged, .feePaid, .feeWaived, .feeRefunded: .staff
    case .scorecardOpened, .deductionEntered, .deductionWithdrawn, .scorecardSubmitted, .scoreStood:
      .assessor
    case .breachRecorded, .breachConcluded: .staff
    case .ruleBreachRecorded: .staff
    case .reviewOpened, .noticeSent, .hearingHeld: .staff
    case .reviewClosed: .supervisor
    case .certificateSuspended, .certificateReinstated, .certificateRevoked, .holdLifted: .supervisor
    case .complaintLodged, .complainantRecorded, .complaintAcknowledged, .complaintExtended: .staff
    case .complaintAnswered: .supervisor
    case .certificateApproved, .caseDeclined, .caseReturned: .supervisor
    case .membershipApplied, .membershipAppraised: .staff
    case .memberAdmitted, .membershipDeclined: .supervisor
    // Staff's, so that nobody who decides a case has chosen whose judgement it rests on.
    case .assessorAssigned: .staff
    // The dossier checks whose place it is.
    case .assignmentReleased: [.staff, .assessor]
    case .conflictDeclared: .anyone
    // Each part names its own readers; decide and the dossier check that one.
    case .sensitiveShown: [.staff, .assessor, .supervisor, .auditor]
    case .requestLodged, .requestAcknowledged, .requestClosed, .accessGiven: .staff
    case .decisionNotified, .appealLodged, .appealAcknowledged: .staff
    case .appealExtended, .appealDecided: .supervisor
    case .memberInvited: [.staff, .supervisor]
    case .charterDeclared, .moreAsked, .moreAnswered, .membershipConsentWithdrawn, .networksChosen: .staff
    case .activityOpened, .participationRecorded, .honourGiven: .staff
    case .dialogueHeld, .reminderSent, .supportAgreed, .memberHeard, .integrityConcluded: .staff
    case .exitNoticed, .handoverDone: .staff
    case .membershipTerminated, .memberKept, .membershipReviewed: .supervisor
    case .dossierErased, .caseErased: .supervisor
    case .erasureRequested, .erasureWithdrawn: [.staff, .supervisor]
    }
  }
}
