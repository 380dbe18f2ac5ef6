import TrustRegistry

extension RefusalSamples {
  private static let purpose = PurposeCode(rawValue: "certification")
  private static let day = WordingOffice.day
  private static let account = ProofSubject.account(WordingOffice.account)

  static let records: [Refusal] = [
    .purposeUnknown(purpose), .consentVersionUnknown(3, latest: 2), .consentStanding(purpose, version: 2),
    .consentNotGiven(purpose), .withdrawnBeforeGiven(day, given: day + 1), .consentsMissing([purpose]),
    .proofUnsuited(.identityCard, account), .proofsMissing([.person, account]), .trainingMissing,
    .answerMissing, .breachUnrecorded, .attemptsExhausted("law", most: 3),
    .reportMissing, .reportAttachedAlready, .reportIncomplete, .findingsTooMany(101, most: 100),
    .findingUnknown("F9"), .findingJudgedAlready("F1"), .findingsUnjudged(["F1", "F2"]),
    .feeUnknown("gold"), .feeNotDue("exam"), .feeNotPaid("exam"), .receiptMissing, .feesUnsettled,
  ]
}
