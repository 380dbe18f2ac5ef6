import TrustRegistry

extension RefusalTables {
  private static let carded = Story.analysed() + [.does(.assessor, .openCard())]
  private static let deducted = carded + [.does(.assessor, .deduct(5))]
  /// One assessor has submitted, the other has not begun.
  private static let half = Story.analysed() + Story.cards([(.assessor, 0)])

  static let scoring: [RefusalRow] = [
    .init(.scorecardAlreadyOpened, given: carded, by: .assessor, when: .openCard()),
    .init(.scorecardAlreadyOpened, given: half, by: .assessor, when: .openCard()),
    .init(
      .scorecardAlreadyOpened, given: Story.scored() + [.does(.supervisor, .sendBack(to: 5))],
      by: .assessor, when: .openCard()),
    .init(
      .scorecardsComplete(2), given: carded + [.does(.secondAssessor, .openCard())], by: .thirdAssessor,
      when: .openCard()),
    .init(.scorecardsComplete(2), given: Story.scored(), by: .thirdAssessor, when: .openCard()),
    .init(
      .scorecardsComplete(3),
      given: Story.analysed() + Story.cards([(.assessor, 0), (.secondAssessor, 6), (.thirdAssessor, 3)]),
      by: .allrounder, when: .openCard()),
    .init(.scorecardNotOpened, given: Story.analysed(), by: .assessor, when: .deduct(5)),
    .init(.scorecardNotOpened, given: carded, by: .secondAssessor, when: .deduct(5)),
    .init(.scorecardNotOpened, given: Story.analysed(), by: .assessor, when: .submit()),
    .init(.scorecardSubmitted, given: half, by: .assessor, when: .deduct(5)),
    .init(.scorecardSubmitted, given: half, by: .assessor, when: .submit()),
    .init(.scorecardSubmitted, given: half, by: .assessor, when: .withdraw(1)),
    .init(
      .scorecardSubmitted, given: Story.scored() + [.does(.supervisor, .sendBack(to: 5))], by: .assessor,
      when: .submit()),
  ]

  static let deductions: [RefusalRow] = [
    .init(.requirementUnknown("2.5"), given: carded, by: .assessor, when: .deduct(5, "2.5")),
    .init(.requirementUnknown("6.1"), given: carded, by: .assessor, when: .deduct(5, "6.1")),
    .init(
      .requirementUnknown(RequirementCode(criterion: 0, ordinal: 0)), given: carded, by: .assessor,
      when: .deduct(5, nil)),
    .init(.pointsOutOfRange(0, maximum: 20), given: carded, by: .assessor, when: .deduct(0)),
    .init(.pointsOutOfRange(21, maximum: 20), given: carded, by: .assessor, when: .deduct(21)),
    .init(.pointsOutOfRange(-3, maximum: 20), given: carded, by: .assessor, when: .deduct(-3)),
    .init(.pointsOutOfRange(0, maximum: 20), given: carded, by: .assessor, when: .deduct(nil)),
    .init(.tariffUnknown("99Z"), given: carded, by: .assessor, when: .deduct(5, tariff: "99Z")),
    .init(.reasonMissing, given: carded, by: .assessor, when: .deduct(5, reason: " ")),
    .init(.evidenceMissing, given: carded, by: .assessor, when: .deduct(5, evidence: nil)),
    .init(.evidenceMissing, given: carded, by: .assessor, when: .deduct(5, evidence: .address(" "))),
    .init(.dayToCome("2026-09-01"), given: carded, by: .assessor, when: .deduct(5, on: "2026-09-01")),
    .init(.deductionUnknown(1), given: carded, by: .assessor, when: .withdraw(1)),
    .init(.deductionUnknown(2), given: deducted, by: .assessor, when: .withdraw(2)),
    .init(.deductionUnknown(0), given: deducted, by: .assessor, when: .withdraw(0)),
    .init(.deductionUnknown(.min), given: deducted, by: .assessor, when: .withdraw(.min)),
    .init(
      .deductionAlreadyWithdrawn(1), given: deducted + [.does(.assessor, .withdraw(1))], by: .assessor,
      when: .withdraw(1)),
    .init(.reasonMissing, given: deducted, by: .assessor, when: .withdraw(1, "")),
  ]
}
