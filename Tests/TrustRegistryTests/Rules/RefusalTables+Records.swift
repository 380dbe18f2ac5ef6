import TrustRegistry

extension RefusalTables {
  private static let opened = Story.thoroughlyOpened

  static let consents: [RefusalRow] = [
    .init(
      .purposeUnknown(PurposeCode(rawValue: "gold")), given: Story.thorough, by: .staff,
      when: .consent(to: PurposeCode(rawValue: "gold"))),
    .init(
      .consentVersionUnknown(3, latest: 2), given: Story.thorough, by: .staff, when: .consent(version: 3)),
    .init(
      .consentVersionUnknown(0, latest: 2), given: Story.thorough, by: .staff, when: .consent(version: 0)),
    .init(
      .consentStanding(.certification, version: 2), given: Story.takenIn, by: .staff, when: .consent()),
    .init(
      .consentStanding(.certification, version: 2), given: Story.takenIn, by: .staff,
      when: .consent(version: 1)),
    .init(.documentMissing, given: Story.thorough, by: .staff, when: .consent(document: " ")),
    .init(
      .dayToCome("2026-09-01"), given: Story.thorough, by: .staff, when: .consent(on: "2026-09-01")),
    .init(.consentNotGiven(.news), given: Story.takenIn, by: .staff, when: .withdrawConsent(to: .news)),
    .init(
      .consentNotGiven(.certification), given: Story.takenIn + [.does(.staff, .withdrawConsent())],
      by: .staff, when: .withdrawConsent()),
    .init(
      .withdrawnBeforeGiven("2026-08-30", given: "2026-08-31"), given: Story.takenIn, by: .staff,
      when: .withdrawConsent(on: "2026-08-30")),
    .init(.reasonMissing, given: Story.takenIn, by: .staff, when: .withdrawConsent(" ")),
    .init(
      .consentsMissing([.certification]), given: opened + [.does(.staff, .pay())], by: .staff,
      when: .step(1)),
    // An older text is no consent to the newer one.
    .init(
      .consentsMissing([.certification]),
      given: opened + [.does(.staff, .pay()), .does(.staff, .consent(version: 1))], by: .staff,
      when: .step(1)),
    .init(
      .consentsMissing([.certification]),
      given: Story.thoroughlyReady + [.does(.staff, .withdrawConsent())], by: .supervisor, when: .approve()),
  ]

  static let records: [RefusalRow] = [
    .init(.caseUnknown(1), given: Story.thorough, by: .staff, when: .prove()),
    .init(.accountUnknown(.minh), given: opened, by: .staff, when: .prove(.minh)),
    .init(
      .proofUnsuited(.identityCard, .account(.lan)), given: opened, by: .staff,
      when: .prove(.lan, by: .identityCard)),
    .init(
      .proofUnsuited(.codePosted, .person), given: opened, by: .staff,
      when: .prove(.person, by: .codePosted)),
    .init(.proofsMissing([.person, .account(.lan)]), given: Story.takenIn, by: .staff, when: .step(2)),
    .init(
      .proofsMissing([.account(.lan)]), given: Story.takenIn + [.does(.staff, .prove())], by: .staff,
      when: .step(2)),
    // An account that came after the step is unproven at the decision.
    .init(
      .proofsMissing([.account(.spare)]), given: Story.thoroughlyReady + [.does(.staff, .record(.spare))],
      by: .supervisor, when: .approve()),
    // An account that went and came back may have been sold meanwhile.
    .init(
      .proofsMissing([.account(.lan)]),
      given: Story.thoroughlyReady + [.does(.staff, .release(.lan)), .does(.staff, .record(.lan))],
      by: .supervisor, when: .approve()),
    .init(
      .trainingMissing,
      given: Story.identified + ["ethics", "communication", "law"].map { .does(.staff, .exam($0)) },
      by: .staff, when: .step(3)),
    .init(
      .attemptsExhausted("law", most: 2),
      given: Story.identified + [.does(.staff, .exam("law", 10)), .does(.staff, .exam("law", 20))],
      by: .staff, when: .exam("law", 90)),
    .init(.answerMissing, given: Story.identified, by: .staff, when: .step(6)),
    .init(
      .breachUnrecorded, given: Story.identified + [.does(.staff, .answer(.breachReported))], by: .staff,
      when: .step(6)),
  ]

  private static let broken = AnalysisReport(method: " ", summary: "x", findings: [])
  private static let twice = AnalysisReport(
    method: "m", summary: "s",
    findings: Array(repeating: AnalysisFinding(code: "F1", text: "t", measure: ""), count: 2))
  private static let endless = AnalysisReport(
    method: "m", summary: "s",
    findings: (1...101).map { AnalysisFinding(code: "F\($0)", text: "t", measure: "") })

  static let analysis: [RefusalRow] = [
    .init(.stepOutOfTurn(4, before: [2]), given: Story.takenIn, by: .assessor, when: .attach()),
    .init(.stepAlreadyRecorded(4), given: Story.judged, by: .assessor, when: .attach()),
    .init(.reportMissing, given: Story.taught, by: .assessor, when: .step(4)),
    .init(.reportMissing, given: Story.taught, by: .assessor, when: .judge("F1")),
    .init(.reportMissing, given: Story.analysisReturned, by: .assessor, when: .step(4)),
    .init(.reportAttachedAlready, given: Story.reported, by: .assessor, when: .attach()),
    .init(.reportIncomplete, given: Story.taught, by: .assessor, when: .attach(broken)),
    .init(.reportIncomplete, given: Story.taught, by: .assessor, when: .attach(twice)),
    .init(.findingsTooMany(101, most: 100), given: Story.taught, by: .assessor, when: .attach(endless)),
    .init(.findingUnknown("F9"), given: Story.reported, by: .assessor, when: .judge("F9")),
    .init(
      .findingJudgedAlready("F1"), given: Story.reported + [.does(.assessor, .judge("F1"))],
      by: .assessor, when: .judge("F1", accepting: false)),
    .init(.reasonMissing, given: Story.reported, by: .assessor, when: .judge("F1", "")),
    .init(.findingsUnjudged(["F1", "F2"]), given: Story.reported, by: .assessor, when: .step(4)),
    .init(
      .findingsUnjudged(["F2"]), given: Story.reported + [.does(.assessor, .judge("F1"))], by: .assessor,
      when: .step(4)),
  ]

  static let fees: [RefusalRow] = [
    .init(.caseUnknown(2), given: opened, by: .staff, when: .pay(case: 2)),
    .init(.feeUnknown("gold"), given: opened, by: .staff, when: .charge("gold")),
    .init(.feeUnknown("gold"), given: opened, by: .staff, when: .pay("gold")),
    .init(.feeNotDue("repeat"), given: opened, by: .staff, when: .pay("repeat")),
    .init(.feeNotDue("application"), given: Story.takenIn, by: .staff, when: .pay()),
    .init(.feeNotDue("application"), given: Story.takenIn, by: .staff, when: .waive()),
    .init(.feeNotPaid("application"), given: opened, by: .staff, when: .refund()),
    .init(
      .feeNotPaid("application"), given: opened + [.does(.staff, .waive())], by: .staff, when: .refund()),
    .init(.receiptMissing, given: opened, by: .staff, when: .pay(receipt: " ")),
    .init(.reasonMissing, given: opened, by: .staff, when: .waive("application", "")),
    .init(
      .caseDecided(1), given: Story.takenIn + [.does(.supervisor, .decline())], by: .staff, when: .charge()),
    .init(.feesUnsettled, given: opened + [.does(.staff, .consent())], by: .staff, when: .step(1)),
    .init(
      .feesUnsettled, given: Story.thoroughlyReady + [.does(.staff, .charge())], by: .supervisor,
      when: .approve()),
  ]
}
