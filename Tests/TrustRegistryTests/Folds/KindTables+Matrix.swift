extension KindTables {
  /// Columns: staff, assessor, supervisor, auditor, administrator.
  static let matrix = """
    registryFounded: . . . . outOfPlace
    schemeAdopted: . . . . +
    officerEnrolled: . . . . +
    officerConfirmed: . . + + handsNotApart
    officerRetired: . . . . +
    keyReplaced (one's own): + + + + +
    keyReplaced (another's): . . . . +
    clockCorrected: . . . . +
    registryRestored: . . . . +
    historyAccepted: + + + + +
    numbersTaken: outOfPlace . outOfPlace . .
    creatorRegistered: + . . . .
    creatorAmended: + . . . .
    accountRecorded: + . . . .
    accountReleased: + . . . .
    caseOpened: + . . . .
    stepRecorded (staff's): + . . . .
    stepRecorded (assessor's): . + . . .
    examRecorded: + . . . .
    breachRecorded: + . . . .
    breachConcluded: + . . . .
    scorecardOpened: . + . . .
    deductionEntered: . + . . .
    deductionWithdrawn: . + . . .
    scorecardSubmitted: . + . . .
    scoreStood: . + . . .
    certificateApproved: . . + . .
    caseDeclined: . . + . .
    caseReturned: . . + . .
    membershipApplied: + . . . .
    membershipAppraised: + . . . .
    memberAdmitted: . . + . .
    membershipDeclined: . . + . .
    dossierErased: . . + . .
    caseErased: . . + . .
    erasureRequested: + . + . .
    erasureWithdrawn: + . + . .
    assessorAssigned: + . . . .
    assignmentReleased: + + . . .
    conflictDeclared: + + + + +
    consentGiven: + . . . .
    consentWithdrawn: + . . . .
    proofRecorded: + . . . .
    trainingRecorded: + . . . .
    authorityAnswered: + . . . .
    reportAttached: . + . . .
    findingJudged: . + . . .
    feeCharged: + . . . .
    feePaid: + . . . .
    feeWaived: + . . . .
    feeRefunded: + . . . .
    ruleBreachRecorded: + . . . .
    reviewOpened: + . . . .
    noticeSent: + . . . .
    hearingHeld: + . . . .
    reviewClosed: . . + . .
    certificateSuspended: . . + . .
    certificateReinstated: . . + . .
    certificateRevoked: . . + . .
    holdLifted: . . + . .
    complaintLodged: + . . . .
    complainantRecorded: + . . . .
    complaintAcknowledged: + . . . .
    complaintExtended: + . . . .
    complaintAnswered: . . + . .
    sensitiveShown (breaches): + + + + .
    sensitiveShown (complainants): + . + + .
    requestLodged: + . . . .
    requestAcknowledged: + . . . .
    requestClosed: + . . . .
    accessGiven: + . . . .
    decisionNotified: + . . . .
    appealLodged: + . . . .
    appealAcknowledged: + . . . .
    appealExtended: . . + . .
    appealDecided: . . + . .
    memberInvited: + . + . .
    charterDeclared: + . . . .
    moreAsked: + . . . .
    moreAnswered: + . . . .
    membershipConsentWithdrawn: + . . . .
    networksChosen: + . . . .
    activityOpened: + . . . .
    participationRecorded: + . . . .
    honourGiven: + . . . .
    dialogueHeld: + . . . .
    reminderSent: + . . . .
    supportAgreed: + . . . .
    memberHeard: + . . . .
    integrityConcluded: + . . . .
    membershipTerminated: . . + . .
    memberKept: . . + . .
    exitNoticed: + . . . .
    handoverDone: + . . . .
    membershipReviewed: . . + . .
    """
}
