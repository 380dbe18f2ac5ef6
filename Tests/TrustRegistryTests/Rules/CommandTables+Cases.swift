import TrustRegistry

extension CommandTables {
  static let procedure: [CommandRow] = [
    .init(
      "open", given: Story.registered, by: .staff, when: .open(.ethics),
      then: [
        .procedure(
          .opened(case: 1, certificateClass: .ethics, scheme: 1, maxima: [20, 20, 20, 20, 20]))
      ]),
    .init(
      "open (again)", given: Story.opened() + [.does(.supervisor, .decline())], by: .staff, when: .open(),
      then: [
        .procedure(
          .opened(case: 2, certificateClass: .community, scheme: 1, maxima: [20, 20, 20, 20, 20]))
      ]),
    .init(
      "recordStep (staff's)", given: Story.opened(), by: .staff, when: .step(1, note: " đủ "),
      then: [.procedure(.stepRecorded(case: 1, step: 1, note: "đủ", document: "HS-1"))]),
    .init(
      "recordStep (assessor's)", given: Story.opened() + [.does(.staff, .step(1)), .does(.staff, .step(2))],
      by: .assessor, when: .step(4),
      then: [.procedure(.stepRecorded(case: 1, step: 4, note: "đủ", document: "HS-1"))]),
    .init(
      "recordStep (returned)", given: Story.ready() + [.does(.supervisor, .sendBack(to: 6))],
      by: .staff, when: .step(6),
      then: [.procedure(.stepRecorded(case: 1, step: 6, note: "đủ", document: "HS-1"))]),
    .init(
      "recordExam", given: Story.opened(), by: .staff, when: .exam("law", 0, on: "2026-08-30"),
      then: [
        .procedure(.examRecorded(case: 1, subject: "law", mark: 0, day: "2026-08-30", document: "BT-1"))
      ]),
  ]

  private static let carded = Story.analysed() + [.does(.assessor, .openCard())]
  private static let half = Story.analysed() + Story.cards([(.secondAssessor, 3)])

  static let scoring: [CommandRow] = [
    .init(
      "openScorecard", given: Story.analysed(), by: .assessor, when: .openCard(),
      then: [.scoring(.scorecardOpened(case: 1))]),
    .init(
      "enterDeduction", given: carded, by: .assessor, when: .deduct(20, "5.3"),
      then: [.scoring(.deductionEntered(case: 1, deduction(20, "5.3", "tin sai", tariff: nil)))]),
    .init(
      "enterDeduction (by tariff)", given: carded, by: .assessor,
      when: .deduct(nil, nil, tariff: "23A", reason: ""),
      then: [
        .scoring(.deductionEntered(case: 1, deduction(5, "2.3", "Lan truyền tin sai", tariff: "23A")))
      ]),
    .init(
      "withdrawDeduction", given: carded + [.does(.assessor, .deduct(5))], by: .assessor,
      when: .withdraw(1),
      then: [.scoring(.deductionWithdrawn(case: 1, deduction: 1, reason: "nhầm người"))]),
    .init(
      "submitScorecard (first)", given: carded, by: .assessor, when: .submit(),
      then: [.scoring(.scorecardSubmitted(case: 1, points: [20, 20, 20, 20, 20], total: 100))]),
    .init(
      "submitScorecard (last)", given: half + [.does(.assessor, .openCard())], by: .assessor,
      when: .submit(),
      then: [
        .scoring(.scorecardSubmitted(case: 1, points: [20, 20, 20, 20, 20], total: 100)),
        .scoring(.scoreStood(case: 1, score: 98)),
      ]),
  ]

  private static func deduction(
    _ points: Int, _ requirement: RequirementCode, _ reason: String, tariff: String?
  ) -> Deduction {
    Deduction(
      number: 1, requirement: requirement, points: points, reason: reason, evidence: .document("BB-7"),
      day: "2026-08-01", tariff: tariff)
  }
}
