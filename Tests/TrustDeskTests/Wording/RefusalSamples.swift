import TrustRegistry

/// One refusal of every rule.
enum RefusalSamples {
  static var all: [Refusal] {
    officers + creators + cases + scoring + decisions + alliance
      + erasure
      + assignments
      + records
      + reviews
      + complaints
      + privacy
      + appeals
  }

  private static let day = WordingOffice.day
  private static let health = WordingOffice.health
  private static let requirement = RequirementCode(criterion: 2, ordinal: 9)

  private static let officers: [Refusal] = [
    .officerUnknown(WordingOffice.stranger), .officerRetired(WordingOffice.minh, since: day),
    .roleMissing(needed: [.staff, .assessor], held: .auditor), .roleUnconfirmed(.supervisor),
    .ownDossier(WordingOffice.creator), .registryAlreadyFounded, .registryNotFounded, .officerNameMissing,
    .officerAlreadyEnrolled(WordingOffice.minh), .keyAlreadyUsed(by: WordingOffice.minh), .rolesMissing,
    .confirmationUnneeded(WordingOffice.minh), .secondOfficerNeeded(WordingOffice.minh),
    .lastAdministrator(WordingOffice.lan), .schemeVersionOutOfTurn(expected: 2, found: 4), .schemeMissing,
    .hiddenCharacter(0x202E), .textTooLong(4001, longest: 4000),
    .maskedText,
  ]

  private static let creators: [Refusal] = [
    .creatorUnknown(WordingOffice.creator), .creatorNumberTaken(WordingOffice.creator),
    .dossierErased(WordingOffice.creator), .nameMissing, .fieldUnknown(FieldCode(rawValue: "magic")),
    .accountMissing, .handleMissing, .followersNegative(-5),
    .accountHeld(WordingOffice.account, by: WordingOffice.creator), .accountUnknown(WordingOffice.account),
    .nothingChanged,
  ]

  private static let cases: [Refusal] = [
    .caseUnknown(3), .caseDecided(3), .caseAlreadyOpen(3), .classUnknown(ClassCode(rawValue: "gold")),
    .stepUnknown(8), .stepNotRecordable(3), .stepAlreadyRecorded(2), .stepOutOfTurn(3, before: [1, 2]),
    .noteMissing, .documentMissing, .dayToCome(day), .subjectUnknown("music"), .markOutOfRange(101, top: 100),
    .examNotPassed(["law"], passMark: 70),
  ]

  private static let scoring: [Refusal] = [
    .scorecardAlreadyOpened, .scorecardsComplete(2), .scorecardNotOpened, .scorecardSubmitted,
    .requirementUnknown(requirement), .requirementUnknown(RequirementCode(criterion: 0, ordinal: 0)),
    .pointsOutOfRange(25, maximum: 20), .tariffUnknown("99Z"), .reasonMissing, .evidenceMissing,
    .deductionUnknown(4), .deductionAlreadyWithdrawn(4),
  ]

  private static let decisions: [Refusal] = [
    .authorityMissing, .breachUnknown(2), .breachConcluded(2), .deciderHadHand, .stepsMissing([1, 2]),
    .scoreMissing,
    .scoreBelowThreshold(score: 78, atLeast: 90), .scoreBelowThreshold(score: 40, atLeast: 77),
    .fieldsMissing,
    .scopeUnsuited(ClassCode(rawValue: "community"), fields: [health]),
    .scopeUnsuited(WordingOffice.ethics, fields: [FieldCode(rawValue: "magic")]),
    .breachWithinWindow(1, day: day, months: 24), .breachPending(1),
    .cardConflicted([WordingOffice.minh]), .classAlreadyHeld(number: "DD-2026-000001", renewableFrom: day),
  ]

  private static let erasure: [Refusal] = [
    .erasureRequestStanding(.dossier), .erasureRequestMissing, .requesterOrders, .lastingWordsNamePerson,
    .legalHold([
      LegalHold(.openCase(1)), LegalHold(.certificate("DD-2026-000001"), until: day), LegalHold(.membership),
      LegalHold(.breachPending(1)), LegalHold(.breach(2, months: 24), until: day),
      LegalHold(.appeal(3)),
      LegalHold(.review(1)), LegalHold(.complaint(1)),
    ]),
  ]

  private static let assignments: [Refusal] = [
    .conflictDeclared(day), .assessorUnfit(WordingOffice.minh), .assessorConcerned(WordingOffice.minh),
    .assessorSeated(WordingOffice.minh), .assessedLast(WordingOffice.minh), .selfAssignment, .placesTaken(2),
    .nobodyToAssess, .assignmentMissing, .assignmentUnknown(WordingOffice.minh),
  ]

  private static let privacy: [Refusal] = [
    .purposeMissing, .nothingMasked, .requestUnknown(3), .requestAcknowledged(3), .requestClosed(3),
    .accessNotAsked(3), .accessNotGiven(3),
  ]

  private static let alliance: [Refusal] = [
    .consentMissing, .membershipOpen, .memberAlready, .membershipNotApplied, .appraisalMissing,
    .appraisalDone,
    .appraiserDecides, .certificateMissing,
    .invitationOpen, .invitationMissing, .charterPointsMissing, .charterPointUnfit(.lawful, of: .person),
    .charterUndeclared(.ofAge), .charterUnmet(.notProsecuted, document: "LL-2"), .inquiryOpen,
    .inquiryMissing, .networkUnknown(NetworkCode(rawValue: "gold")),
    .networksOutOfRange(3, least: 1, most: 2), .notMember, .activityNameMissing,
    .daysReversed(first: day, last: day - 1), .activityUnknown(7), .dayOutsideActivity(day, activity: 1),
    .measureOutOfTurn(.support, before: .reminder), .supportDayMissing,
    .measuresMissing([.reminder, .support], before: .dd), .supportRunning(through: day), .conclusionDone,
    .conclusionMissing, .memberUnheard, .proceedingMissing, .proceedingHandDecides, .exitOpen,
    .handoverTooLate(latest: day), .exitMissing, .handedOverAlready, .reviewNotDue,
  ]

  private static let number = "DD-2026-000001"

  private static let reviews: [Refusal] = [
    .ruleBreachUnknown(1), .fineNegative(-1), .decisionBeforeAct(day - 1, act: day), .nothingToReview,
    .reviewAlreadyOpen(1), .reviewUnknown(2), .reviewClosed(1), .reviewMissing, .noticeAlreadySent(1),
    .noticeMissing(1), .hearingTooSoon(1, from: day), .hearingAlreadyHeld(1), .hearingMissing(1),
    .measureMissing(1), .measureStands(number), .beforeMatter(day), .bringerDecides, .holidaysUnknown(2031),
    .certificateUnknown(number), .certificateNotRunning(number), .certificateNotSuspended(number),
    .certificateNotOnHold(number),
    .conditionMissing, .dayGone(day), .suspensionLonger(through: day),
  ]

  private static let complaints: [Refusal] = [
    .complaintUnknown(1), .complaintAnswered(1), .complaintAcknowledged(1), .complaintExtended(1),
    .extensionUnforeseen, .extensionTooLate(1, due: day), .complaintHandlerAnswers,
    .complaintAgainstOneself,
  ]

  private static let appeals: [Refusal] = [
    .caseUndecided(1), .beforeDecision(day), .noticeAlreadyRecorded(day), .noticeUnrecorded, .nothingToAppeal,
    .appealedAlready(1), .appealTooLate(day), .groundsMissing, .nobodyLeftToDecide, .appealUnknown(1),
    .appealClosed(1), .acknowledgedAlready(1), .extendedAlready(1), .extensionNotForeseen,
    .appealOverdue(day), .appealedHand, .formerDecider, .deciderAssesses,
    .measureUnknown(2, certificate: "DD-2026-000001"), .successorGranted("DD-2026-000002"),
    .applicationUndecided, .applicationSince, .terminationMissing, .membershipAppealed(1), .stepOutsideCase,
  ]
}
