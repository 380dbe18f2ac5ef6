/// Which roles may do what: one table, asked by the deciding side and by every fold (JOURNAL 9).
extension EventKind {
  /// Roles of which the signer must hold at least one.
  public var roles: Roles {
    switch self {
    case .registryFounded, .schemeAdopted, .officerEnrolled, .officerRetired, .clockCorrected,
      .registryRestored:
      .administrator
    case .officerConfirmed: [.administrator, .supervisor, .auditor]
    case .keyReplaced, .historyAccepted, .conflictDeclared: .anyone
    // Assigning is staff's, so that nobody who decides a case has chosen whose judgement it rests on.
    case .creatorRegistered, .creatorAmended, .accountRecorded, .accountReleased,
      .caseOpened, .examRecorded, .consentGiven, .consentWithdrawn, .proofRecorded, .trainingRecorded,
      .authorityAnswered, .feeCharged, .feePaid, .feeWaived, .feeRefunded, .assessorAssigned,
      .breachRecorded, .breachConcluded, .ruleBreachRecorded, .reviewOpened, .noticeSent, .hearingHeld,
      .complaintLodged, .complainantRecorded, .complaintAcknowledged, .complaintExtended,
      .decisionNotified, .appealLodged, .appealAcknowledged,
      .membershipApplied, .membershipAppraised, .charterDeclared, .moreAsked, .moreAnswered,
      .membershipConsentWithdrawn, .networksChosen, .activityOpened, .participationRecorded, .honourGiven,
      .dialogueHeld, .reminderSent, .supportAgreed, .memberHeard, .integrityConcluded,
      .exitNoticed, .handoverDone, .requestLodged, .requestAcknowledged, .requestClosed, .accessGiven:
      .staff
    case .reportAttached, .findingJudged,
      .scorecardOpened, .deductionEntered, .deductionWithdrawn, .scorecardSubmitted, .scoreStood:
      .assessor
    case .certificateApproved, .caseDeclined, .caseReturned, .reviewClosed,
      .certificateSuspended, .certificateReinstated, .certificateRevoked, .holdLifted,
      .complaintAnswered, .appealExtended, .appealDecided, .memberAdmitted, .membershipDeclined,
      .membershipTerminated, .memberKept, .membershipReviewed, .dossierErased, .caseErased:
      .supervisor
    case .numbersTaken, .memberInvited, .erasureRequested, .erasureWithdrawn: [.staff, .supervisor]
    // Each step names its own role in the scheme, each place its officer: the dossier checks those.
    case .stepRecorded, .assignmentReleased: [.staff, .assessor]
    // Each part names its own readers; decide and the dossier check that one.
    case .sensitiveShown: [.staff, .assessor, .supervisor, .auditor]
    }
  }
}
