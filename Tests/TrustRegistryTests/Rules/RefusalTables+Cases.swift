import TrustRegistry

extension RefusalTables {
  private static let declined = Story.opened() + [.does(.supervisor, .decline())]

  static let cases: [RefusalRow] = [
    .init(.caseUnknown(1), given: Story.registered, by: .staff, when: .step(1)),
    .init(.caseUnknown(2), given: Story.opened(), by: .staff, when: .exam("law", case: 2)),
    .init(.caseUnknown(0), given: Story.analysed(), by: .assessor, when: .openCard(case: 0)),
    .init(.caseUnknown(-1), given: Story.opened(), by: .supervisor, when: .decline(case: -1)),
    .init(.caseDecided(1), given: declined, by: .staff, when: .step(1)),
    .init(.caseDecided(1), given: Story.approved(), by: .supervisor, when: .approve()),
    .init(.caseDecided(1), given: Story.approved(), by: .supervisor, when: .sendBack(to: 5)),
    .init(.caseDecided(1), given: Story.approved(), by: .thirdAssessor, when: .openCard()),
    .init(.caseAlreadyOpen(1), given: Story.opened(), by: .staff, when: .open(.ethics)),
    .init(
      .classUnknown(ClassCode(rawValue: "gold")), given: Story.registered, by: .staff,
      when: .open(ClassCode(rawValue: "gold"))),
    .init(.stepUnknown(8), given: Story.opened(), by: .staff, when: .step(8)),
    .init(.stepUnknown(0), given: Story.ready(), by: .supervisor, when: .sendBack(to: 0)),
    .init(.stepNotRecordable(5), given: Story.analysed(), by: .assessor, when: .step(5)),
    .init(.stepNotRecordable(7), given: Story.ready(), by: .supervisor, when: .sendBack(to: 7)),
    .init(
      .stepAlreadyRecorded(1), given: Story.opened() + [.does(.staff, .step(1))], by: .staff, when: .step(1)),
    .init(.stepOutOfTurn(2, before: [1]), given: Story.opened(), by: .staff, when: .step(2)),
    .init(.stepOutOfTurn(4, before: [2]), given: Story.opened(), by: .assessor, when: .step(4)),
    .init(.stepOutOfTurn(5, before: [4]), given: Story.opened(), by: .assessor, when: .openCard()),
    .init(.noteMissing, given: Story.opened(), by: .staff, when: .step(1, note: " ")),
    .init(.documentMissing, given: Story.opened(), by: .staff, when: .step(1, document: "")),
  ]

  private static let instructed = Story.opened() + [.does(.staff, .step(1)), .does(.staff, .step(2))]

  /// Two subjects passed, the third missed by one mark.
  private static let shortByOne =
    instructed
    + [
      .does(.staff, .exam("ethics", 70)), .does(.staff, .exam("communication", 100)),
      .does(.staff, .exam("law", 69)),
    ]

  static let exams: [RefusalRow] = [
    .init(.subjectUnknown("poetry"), given: Story.opened(), by: .staff, when: .exam("poetry")),
    .init(.markOutOfRange(101, top: 100), given: Story.opened(), by: .staff, when: .exam("law", 101)),
    .init(.markOutOfRange(-1, top: 100), given: Story.opened(), by: .staff, when: .exam("law", -1)),
    .init(
      .dayToCome("2026-09-01"), given: Story.opened(), by: .staff, when: .exam("law", on: "2026-09-01")),
    .init(.documentMissing, given: Story.opened(), by: .staff, when: .exam("law", document: " ")),
    .init(
      .examNotPassed(["ethics", "communication", "law"], passMark: 70), given: instructed, by: .staff,
      when: .step(3)),
    .init(.examNotPassed(["law"], passMark: 70), given: shortByOne, by: .staff, when: .step(3)),
    .init(
      .roleMissing(needed: .staff, held: .supervisor), given: Story.opened(), by: .supervisor,
      when: .exam("law")),
  ]
}
