import TrustRegistry

/// Every refusal as one plain sentence that names the rule and what would help (DESIGN 2).
/// This switch has no default: a new rule does not compile until it is given to a subject, and a test asks
/// every subject for its words.
extension Refusal {
  /// - Parameter office: where the names of officers, classes, fields, steps and subjects are looked up.
  public func phrase(in office: Office) -> Phrase {
    let worded: Phrase? =
      switch self {
      case .officerUnknown, .officerRetired, .roleMissing, .roleUnconfirmed, .ownDossier, .officerNameMissing,
        .officerAlreadyEnrolled, .keyAlreadyUsed, .rolesMissing, .confirmationUnneeded, .secondOfficerNeeded,
        .lastAdministrator:
        authorityPhrase(in: office) ?? enrolmentPhrase(in: office)
      case .registryAlreadyFounded, .registryNotFounded, .schemeVersionOutOfTurn, .schemeMissing:
        registryPhrase
      case .creatorUnknown, .creatorNumberTaken, .dossierErased, .nameMissing, .fieldUnknown, .nothingChanged,
        .accountMissing, .handleMissing, .followersNegative, .accountHeld, .accountUnknown:
        creatorPhrase(in: office) ?? accountPhrase
      case .noteMissing, .documentMissing, .dayToCome, .reasonMissing, .evidenceMissing, .authorityMissing:
        recordPhrase
      case .hiddenCharacter, .textTooLong: textPhrase
      case .maskedText: textPhrase
      case .caseUnknown, .caseDecided, .caseAlreadyOpen, .classUnknown, .stepUnknown, .stepNotRecordable,
        .stepAlreadyRecorded, .stepOutOfTurn, .subjectUnknown, .markOutOfRange, .examNotPassed:
        casePhrase(in: office) ?? stepPhrase(in: office) ?? examPhrase(in: office)
      case .attemptsExhausted: examPhrase(in: office)
      case .purposeUnknown, .consentVersionUnknown, .consentStanding, .consentNotGiven,
        .withdrawnBeforeGiven, .consentsMissing:
        consentPhrase(in: office)
      case .proofUnsuited, .proofsMissing, .trainingMissing, .answerMissing, .breachUnrecorded:
        heldRecordPhrase
      case .reportMissing, .reportAttachedAlready, .reportIncomplete, .findingsTooMany, .findingUnknown,
        .findingJudgedAlready, .findingsUnjudged:
        analysisPhrase
      case .feeUnknown, .feeNotDue, .feeNotPaid, .receiptMissing, .feesUnsettled: feePhrase(in: office)
      case .scorecardAlreadyOpened, .scorecardsComplete, .scorecardNotOpened, .scorecardSubmitted,
        .requirementUnknown, .pointsOutOfRange, .tariffUnknown, .deductionUnknown, .deductionAlreadyWithdrawn:
        scorecardPhrase ?? deductionPhrase(in: office)
      case .conflictDeclared, .assessorUnfit, .assessorConcerned, .assessorSeated, .assessedLast,
        .selfAssignment, .placesTaken, .nobodyToAssess, .assignmentMissing, .assignmentUnknown:
        conflictPhrase ?? assignmentPhrase(in: office)
      case .breachUnknown, .breachConcluded, .breachWithinWindow, .breachPending, .deciderHadHand,
        .stepsMissing, .scoreMissing, .scoreBelowThreshold, .fieldsMissing, .scopeUnsuited, .classAlreadyHeld:
        breachPhrase ?? decisionPhrase(in: office)
      case .ruleBreachUnknown, .fineNegative, .decisionBeforeAct: recordedBreachPhrase
      case .nothingToReview, .reviewAlreadyOpen, .reviewUnknown, .reviewClosed, .reviewMissing,
        .noticeAlreadySent, .noticeMissing, .hearingTooSoon, .hearingAlreadyHeld, .hearingMissing,
        .measureMissing, .bringerDecides:
        reviewPhrase
      case .certificateUnknown, .certificateNotRunning, .certificateNotSuspended, .certificateNotOnHold,
        .conditionMissing, .dayGone:
        measurePhrase
      case .complaintUnknown, .complaintAnswered, .complaintAcknowledged, .complaintExtended,
        .extensionUnforeseen, .extensionTooLate, .complaintHandlerAnswers, .complaintAgainstOneself:
        complaintPhrase
      case .consentMissing, .membershipOpen, .memberAlready, .membershipNotApplied, .appraisalMissing,
        .appraisalDone, .appraiserDecides, .certificateMissing:
        alliancePhrase
      case .erasureRequestStanding, .erasureRequestMissing, .requesterOrders, .legalHold,
        .lastingWordsNamePerson:
        erasurePhrase
      case .purposeMissing, .nothingMasked, .requestUnknown, .requestAcknowledged, .requestClosed,
        .accessNotAsked, .accessNotGiven:
        privacyPhrase
      case .caseUndecided, .beforeDecision, .noticeAlreadyRecorded, .noticeUnrecorded, .nothingToAppeal,
        .appealedAlready, .appealTooLate, .groundsMissing:
        lodgingPhrase
      case .appealUnknown, .appealClosed, .acknowledgedAlready, .extendedAlready, .extensionNotForeseen,
        .appealOverdue:
        appealPhrase
      case .nobodyLeftToDecide, .appealedHand, .formerDecider, .deciderAssesses:
        apartPhrase
      case .invitationOpen, .invitationMissing, .charterPointsMissing, .charterPointUnfit,
        .charterUndeclared, .charterUnmet, .inquiryOpen, .inquiryMissing, .networkUnknown,
        .networksOutOfRange:
        charterPhrase(in: office)
      case .notMember, .activityNameMissing, .daysReversed, .activityUnknown, .dayOutsideActivity, .exitOpen,
        .handoverTooLate, .exitMissing, .handedOverAlready, .reviewNotDue:
        activityPhrase
      case .measureOutOfTurn, .supportDayMissing, .measuresMissing, .supportRunning,
        .conclusionDone, .conclusionMissing, .memberUnheard, .proceedingMissing, .proceedingHandDecides:
        proceedingPhrase(in: office)
      case .holidaysUnknown:
        recordPhrase
      }
    return worded ?? unworded
  public func phrase(in office: Office) -> Phrase { wording(in: office) ?? unworded }

  private func wording(in office: Office) -> Phrase? {
    switch self {
    case .officerUnknown, .officerRetired, .roleMissing, .roleUnconfirmed, .ownDossier, .officerNameMissing,
      .officerAlreadyEnrolled, .keyAlreadyUsed, .rolesMissing, .confirmationUnneeded, .secondOfficerNeeded,
      .lastAdministrator:
      authorityPhrase(in: office) ?? enrolmentPhrase(in: office)
    case .registryAlreadyFounded, .registryNotFounded, .schemeVersionOutOfTurn, .schemeMissing:
      registryPhrase
    case .creatorUnknown, .creatorNumberTaken, .dossierErased, .nameMissing, .fieldUnknown, .nothingChanged,
      .accountMissing, .handleMissing, .followersNegative, .accountHeld, .accountUnknown:
      creatorPhrase(in: office) ?? accountPhrase
    case .noteMissing, .documentMissing, .dayToCome, .reasonMissing, .evidenceMissing, .authorityMissing:
      recordPhrase
    case .hiddenCharacter, .textTooLong: textPhrase
    case .caseUnknown, .caseDecided, .caseAlreadyOpen, .classUnknown, .stepUnknown, .stepNotRecordable,
      .stepAlreadyRecorded, .stepOutOfTurn, .subjectUnknown, .markOutOfRange, .examNotPassed:
      casePhrase(in: office) ?? stepPhrase(in: office) ?? examPhrase(in: office)
    case .attemptsExhausted, .purposeUnknown, .consentVersionUnknown, .consentStanding, .consentNotGiven,
      .withdrawnBeforeGiven, .consentsMissing, .proofUnsuited, .proofsMissing, .trainingMissing,
      .answerMissing, .breachUnrecorded, .reportMissing, .reportAttachedAlready, .reportIncomplete,
      .findingsTooMany, .findingUnknown, .findingJudgedAlready, .findingsUnjudged, .feeUnknown, .feeNotDue,
      .feeNotPaid, .receiptMissing, .feesUnsettled:
      stepRecordPhrase(in: office)
    case .scorecardAlreadyOpened, .scorecardsComplete, .scorecardNotOpened, .scorecardSubmitted,
      .requirementUnknown, .pointsOutOfRange, .tariffUnknown, .deductionUnknown, .deductionAlreadyWithdrawn:
      scorecardPhrase ?? deductionPhrase(in: office)
    case .conflictDeclared, .assessorUnfit, .assessorConcerned, .assessorSeated, .assessedLast,
      .selfAssignment, .placesTaken, .nobodyToAssess, .assignmentMissing, .assignmentUnknown:
      conflictPhrase ?? assignmentPhrase(in: office)
    case .breachUnknown, .breachConcluded, .breachWithinWindow, .breachPending, .deciderHadHand,
      .stepsMissing, .scoreMissing, .scoreBelowThreshold, .fieldsMissing, .scopeUnsuited, .classAlreadyHeld:
      breachPhrase ?? decisionPhrase(in: office)
    case .consentMissing, .membershipOpen, .memberAlready, .membershipNotApplied, .appraisalMissing,
      .appraisalDone, .appraiserDecides, .certificateMissing:
      alliancePhrase
    case .erasureRequestStanding, .erasureRequestMissing, .requesterOrders, .legalHold,
      .lastingWordsNamePerson:
      erasurePhrase
    }
  }

  /// What a step needs on record.
  private func stepRecordPhrase(in office: Office) -> Phrase? {
    consentPhrase(in: office) ?? heldRecordPhrase ?? analysisPhrase ?? feePhrase(in: office)
      ?? examPhrase(in: office)
  }

  /// What is told of a rule that its subject forgot.
  var unworded: Phrase {
    Phrase(vi: "Quy tắc “\(rule)” không cho phép việc này.", en: "The rule “\(rule)” does not allow this.")
  }
}
