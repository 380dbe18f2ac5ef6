import TrustRegistry

extension RefusalTables {
  private static let timed = Story.clocked + [.does(.staff, .complain())]
  private static let answered = Story.complained + [.does(.supervisor, .reply())]

  static let complaints: [RefusalRow] = [
    .init(.reasonMissing, given: Story.registered, by: .staff, when: .complain(summary: " ")),
    .init(.dayToCome("2026-09-01"), given: Story.registered, by: .staff, when: .complain(on: "2026-09-01")),
    .init(.officerUnknown(.stranger), given: Story.registered, by: .staff, when: .complain(of: .stranger)),
    .init(.complaintAgainstOneself, given: Story.registered, by: .staff, when: .complain(of: .staff)),
    .init(
      .nameMissing, given: Story.registered, by: .staff, when: .complain(by: Complainant(name: " "))),
    .init(.complaintUnknown(1), given: Story.registered, by: .staff, when: .acknowledge()),
    .init(.complaintUnknown(.min), given: Story.complained, by: .staff, when: .acknowledge(.min)),
    .init(.complaintUnknown(0), given: Story.complained, by: .staff, when: .acknowledge(0)),
    .init(.complaintAnswered(1), given: answered, by: .staff, when: .acknowledge()),
    .init(.complaintAnswered(1), given: answered, by: .supervisor, when: .reply()),
    .init(
      .beforeMatter(Story.firstDay), given: Story.complained, by: .staff,
      when: .acknowledge(on: "2026-08-30")),
    .init(
      .complaintAcknowledged(1), given: Story.complained + [.does(.staff, .acknowledge())], by: .staff,
      when: .acknowledge()),
    .init(.documentMissing, given: Story.complained, by: .staff, when: .acknowledge(document: "")),
    .init(.extensionUnforeseen, given: Story.complained, by: .staff, when: .extend()),
    .init(
      .complaintExtended(1), given: timed + [.does(.staff, .extend())], by: .staff, when: .extend()),
    .init(
      .extensionTooLate(1, due: "2026-10-13"), given: timed + [.comes("2026-10-14")], by: .staff,
      when: .extend()),
    .init(
      .holidaysUnknown(2027),
      given: Story.clocked + [.comes("2026-12-20"), .does(.staff, .complain(on: "2026-12-20"))], by: .staff,
      when: .extend()),
    .init(.reasonMissing, given: timed, by: .staff, when: .extend(1, " ")),
    .init(
      .complaintHandlerAnswers, given: Story.registered + [.does(.allrounder, .complain())],
      by: .allrounder, when: .reply()),
    .init(
      .complaintHandlerAnswers, given: Story.complained + [.does(.allrounder, .acknowledge())],
      by: .allrounder, when: .reply()),
    .init(
      .complaintAgainstOneself, given: Story.registered + [.does(.staff, .complain(of: .supervisor))],
      by: .supervisor, when: .reply()),
    .init(
      .complaintAgainstOneself,
      given: Story.registered + [
        .does(.staff, .complain(of: .supervisor, by: Complainant(name: "Trần B")))
      ], by: .supervisor, when: .look(at: .complainants)),
    .init(.documentMissing, given: Story.complained, by: .supervisor, when: .reply(document: "")),
    .init(.reasonMissing, given: Story.complained, by: .supervisor, when: .reply(1, .upheld, "")),
  ]

  private static func fined(_ fine: Int, on day: Day?) -> Command {
    .conduct(
      .recordBreach(
        BreachReport(
          day: "2026-08-01", authority: "Sở Y tế", document: "CV-1", summary: "quảng cáo", pending: false,
          decision: " ", decidedOn: day, fine: Money(dong: fine))))
  }

  static let ruleBreaches: [RefusalRow] = [
    .init(
      .requirementUnknown("1.9"), given: Story.registered, by: .staff, when: .ruleBreach("1.9")),
    .init(.dayToCome("2026-09-01"), given: Story.registered, by: .staff, when: .ruleBreach(on: "2026-09-01")),
    .init(.reasonMissing, given: Story.registered, by: .staff, when: .ruleBreach(summary: "")),
    .init(.evidenceMissing, given: Story.registered, by: .staff, when: .ruleBreach(evidence: nil)),
    .init(.fineNegative(-1), given: Story.registered, by: .staff, when: fined(-1, on: nil)),
    .init(
      .decisionBeforeAct("2026-07-31", act: "2026-08-01"), given: Story.registered, by: .staff,
      when: fined(0, on: "2026-07-31")),
    .init(.dayToCome("2026-09-01"), given: Story.registered, by: .staff, when: fined(0, on: "2026-09-01")),
  ]
}
