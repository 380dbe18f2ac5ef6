/// Why an officer may not: one case a rule, shown in one plain sentence with what would help (DESIGN 2).
/// Each case has its paragraph in Rules.md and its row in the tables of the tests.
public enum Refusal: Error, Sendable, Hashable {
  // Officers
  case officerUnknown(OfficerID)
  case officerRetired(OfficerID, since: Day)
  case roleMissing(needed: Roles, held: Roles)
  case roleUnconfirmed(Roles)
  case ownDossier(CreatorID)
  case conflictDeclared(Day)
  case registryAlreadyFounded
  case registryNotFounded
  case officerNameMissing
  case officerAlreadyEnrolled(OfficerID)
  case keyAlreadyUsed(by: OfficerID)
  case rolesMissing
  case confirmationUnneeded(OfficerID)
  case secondOfficerNeeded(OfficerID)
  case lastAdministrator(OfficerID)
  case schemeVersionOutOfTurn(expected: Int, found: Int)
  case schemeMissing

  // Words
  case hiddenCharacter(UInt32)
  case textTooLong(Int, longest: Int)
  case maskedText

  // Creators
  case creatorUnknown(CreatorID)
  case creatorNumberTaken(CreatorID)
  case dossierErased(CreatorID)
  case nameMissing
  case fieldUnknown(FieldCode)
  case accountMissing
  case handleMissing
  case followersNegative(Int)
  case accountHeld(AccountName, by: CreatorID)
  case accountUnknown(AccountName)
  case nothingChanged

  // Cases
  case caseUnknown(Int)
  case caseDecided(Int)
  case caseAlreadyOpen(Int)
  case classUnknown(ClassCode)
  case stepUnknown(Int)
  case stepNotRecordable(Int)
  case stepAlreadyRecorded(Int)
  case stepOutOfTurn(Int, before: [Int])
  case noteMissing
  case documentMissing
  case dayToCome(Day)
  case holidaysUnknown(Int)
  case beforeMatter(Day)
  case subjectUnknown(String)
  case markOutOfRange(Int, top: Int)
  case examNotPassed([String], passMark: Int)
  case attemptsExhausted(String, most: Int)

  // Consents
  case purposeUnknown(PurposeCode)
  case consentVersionUnknown(Int, latest: Int)
  case consentStanding(PurposeCode, version: Int)
  case consentNotGiven(PurposeCode)
  case withdrawnBeforeGiven(Day, given: Day)
  case consentsMissing([PurposeCode])

  // Records
  case proofUnsuited(ProofMeans, ProofSubject)
  case proofsMissing([ProofSubject])
  case trainingMissing
  case answerMissing
  case breachUnrecorded

  // Analysis
  case reportMissing
  case reportAttachedAlready
  case reportIncomplete
  case findingsTooMany(Int, most: Int)
  case findingUnknown(String)
  case findingJudgedAlready(String)
  case findingsUnjudged([String])

  // Fees
  case feeUnknown(String)
  case feeNotDue(String)
  case feeNotPaid(String)
  case receiptMissing
  case feesUnsettled

  // Scoring
  case scorecardAlreadyOpened
  case scorecardsComplete(Int)
  case scorecardNotOpened
  case scorecardSubmitted
  case requirementUnknown(RequirementCode)
  case pointsOutOfRange(Int, maximum: Int)
  case tariffUnknown(String)
  case reasonMissing
  case evidenceMissing
  case deductionUnknown(Int)
  case deductionAlreadyWithdrawn(Int)

  // Assignments
  case assessorUnfit(OfficerID)
  case assessorConcerned(OfficerID)
  case assessorSeated(OfficerID)
  case assessedLast(OfficerID)
  case selfAssignment
  case placesTaken(Int)
  case nobodyToAssess
  case assignmentMissing
  case assignmentUnknown(OfficerID)

  // Breaches
  case authorityMissing
  case breachUnknown(Int)
  case breachConcluded(Int)
  case ruleBreachUnknown(Int)
  case fineNegative(Int)
  case decisionBeforeAct(Day, act: Day)

  // Reviews
  case nothingToReview
  case reviewAlreadyOpen(Int)
  case reviewUnknown(Int)
  case reviewClosed(Int)
  case reviewMissing
  case noticeAlreadySent(Int)
  case noticeMissing(Int)
  case hearingTooSoon(Int, from: Day)
  case hearingAlreadyHeld(Int)
  case hearingMissing(Int)
  case measureMissing(Int)
  case measureStands(String)
  case bringerDecides

  // Measures
  case certificateUnknown(String)
  case certificateNotRunning(String)
  case certificateNotSuspended(String)
  case certificateNotOnHold(String)
  case conditionMissing
  case dayGone(Day)
  case suspensionLonger(through: Day)

  // Complaints
  case complaintUnknown(Int)
  case complaintAnswered(Int)
  case complaintAcknowledged(Int)
  case complaintExtended(Int)
  case extensionUnforeseen
  case extensionTooLate(Int, due: Day)
  case complaintHandlerAnswers
  case complaintAgainstOneself

  // Decisions
  case deciderHadHand
  case stepsMissing([Int])
  case scoreMissing
  case scoreBelowThreshold(score: Int, atLeast: Int)
  case fieldsMissing
  case scopeUnsuited(ClassCode, fields: [FieldCode])
  case breachWithinWindow(Int, day: Day, months: Int)
  case breachPending(Int)
  case cardConflicted([OfficerID])
  case classAlreadyHeld(number: String, renewableFrom: Day)

  // Alliance
  case consentMissing
  case membershipOpen
  case memberAlready
  case membershipNotApplied
  case appraisalMissing
  case appraisalDone
  case appraiserDecides
  case certificateMissing
  case invitationOpen
  case invitationMissing
  case charterPointsMissing
  case charterPointUnfit(CharterPoint, of: Applicant)
  case charterUndeclared(CharterPoint)
  case charterUnmet(CharterPoint, document: String)
  case inquiryOpen
  case inquiryMissing
  case networkUnknown(NetworkCode)
  case networksOutOfRange(Int, least: Int, most: Int)
  case notMember
  case activityNameMissing
  case daysReversed(first: Day, last: Day)
  case activityUnknown(Int)
  case dayOutsideActivity(Day, activity: Int)
  case measureOutOfTurn(SoftMeasure, before: SoftMeasure)
  case supportDayMissing
  case measuresMissing([SoftMeasure], before: TerminationGround)
  case supportRunning(through: Day)
  case conclusionDone
  case conclusionMissing
  case memberUnheard
  case proceedingMissing
  case proceedingHandDecides
  case exitOpen
  case handoverTooLate(latest: Day)
  case exitMissing
  case handedOverAlready
  case reviewNotDue

  // Erasure
  case erasureRequestStanding(ErasureScope)
  case erasureRequestMissing
  case requesterOrders
  case legalHold([LegalHold])
  case lastingWordsNamePerson

  // Appeals
  case caseUndecided(Int)
  case beforeDecision(Day)
  case noticeAlreadyRecorded(Day)
  case noticeUnrecorded
  case nothingToAppeal
  case appealedAlready(Int)
  case appealTooLate(Day)
  case groundsMissing
  case nobodyLeftToDecide
  case appealUnknown(Int)
  case appealClosed(Int)
  case acknowledgedAlready(Int)
  case extendedAlready(Int)
  case extensionNotForeseen
  case appealOverdue(Day)
  case appealedHand
  case formerDecider
  case deciderAssesses
  case measureUnknown(Int, certificate: String)
  case successorGranted(String)
  case applicationUndecided
  case applicationSince
  case terminationMissing
  case membershipAppealed(Int)
  case stepOutsideCase

  // Personal data
  case purposeMissing
  case nothingMasked
  case requestUnknown(Int)
  case requestAcknowledged(Int)
  case requestClosed(Int)
  case accessNotAsked(Int)
  case accessNotGiven(Int)
}
