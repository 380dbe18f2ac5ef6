import TrustRegistry

extension RefusalTables {
  private static let reminded =
    Story.member + [.does(.staff, .measure(.dialogue)), .does(.staff, .measure(.reminder))]

  static let softMeasures: [RefusalRow] = [
    .init(
      .measureOutOfTurn(.reminder, before: .dialogue), given: Story.member, by: .staff,
      when: .measure(.reminder)),
    .init(
      .measureOutOfTurn(.support, before: .reminder),
      given: Story.member + [.does(.staff, .measure(.dialogue))], by: .staff,
      when: .measure(.support, through: "2026-09-10")),
    .init(.supportDayMissing, given: reminded, by: .staff, when: .measure(.support)),
    .init(
      .dayGone("2026-08-30"), given: reminded, by: .staff, when: .measure(.support, through: "2026-08-30")),
    .init(.notMember, given: Story.charterApplied, by: .staff, when: .measure(.dialogue)),
    .init(.noteMissing, given: Story.member, by: .staff, when: .measure(.dialogue, note: "")),
    .init(.documentMissing, given: Story.member, by: .staff, when: .measure(.dialogue, document: "")),
    .init(
      .dayToCome("2026-09-01"), given: Story.member, by: .staff, when: .measure(.dialogue, on: "2026-09-01")),
  ]

  static let proceedings: [RefusalRow] = [
    .init(
      .measuresMissing([.reminder, .support], before: .b),
      given: Story.member + [.does(.staff, .measure(.dialogue))], by: .staff, when: .conclude(on: .b)),
    .init(
      .supportRunning(through: "2026-09-10"), given: Story.measured + [.comes("2026-09-10")], by: .staff,
      when: .conclude(on: .b)),
    .init(
      .measuresMissing(SoftMeasure.allCases, before: .b), given: Story.memberOfOldRules, by: .staff,
      when: .conclude(on: .b)),
    .init(
      .measureOutOfTurn(.reminder, before: .dialogue), given: Story.memberOfOldRules, by: .staff,
      when: .measure(.reminder)),
    .init(.proceedingHandDecides, given: Story.measuredMeanwhile, by: .allrounder, when: .terminate()),
    .init(.conclusionDone, given: Story.concluded, by: .staff, when: .conclude(on: .a)),
    .init(
      .conclusionMissing, given: Story.member + [.does(.staff, .hearMember())], by: .supervisor,
      when: .terminate()),
    .init(.memberUnheard, given: Story.concluded, by: .supervisor, when: .terminate()),
    .init(.proceedingMissing, given: Story.member, by: .supervisor, when: .terminate()),
    .init(.proceedingMissing, given: Story.measured, by: .supervisor, when: .keep()),
    .init(
      .proceedingMissing, given: Story.memberHeard + [.does(.supervisor, .keep())], by: .supervisor,
      when: .terminate()),
    .init(
      .proceedingHandDecides, given: Story.concluded + [.does(.allrounder, .hearMember(on: "2026-09-11"))],
      by: .allrounder, when: .terminate()),
    .init(
      .proceedingHandDecides,
      given: Story.member + [.does(.allrounder, .conclude(on: .a)), .does(.staff, .hearMember())],
      by: .allrounder, when: .keep()),
    .init(
      .proceedingHandDecides,
      given: Story.member + [
        .does(.allrounder, .measure(.dialogue)), .does(.staff, .conclude(on: .a)),
        .does(.staff, .hearMember()),
      ],
      by: .allrounder, when: .terminate()),
    .init(.reasonMissing, given: Story.memberHeard, by: .supervisor, when: .terminate(" ")),
    .init(.reasonMissing, given: Story.memberHeard, by: .supervisor, when: .keep("")),
    .init(.documentMissing, given: Story.member, by: .staff, when: .conclude(on: .a, document: "")),
    .init(.documentMissing, given: Story.member, by: .staff, when: .hearMember(document: "")),
    .init(.notMember, given: Story.terminated, by: .supervisor, when: .terminate()),
  ]
}
