import TrustRegistry

extension CommandTables {
  private static func ruled(_ outcome: AppealOutcome) -> Event {
    .appeal(.decided(appeal: 1, outcome: outcome, reason: "có căn cứ"))
  }

  private static func lodged(on day: Day) -> Event {
    .appeal(
      .lodged(appeal: 1, against: .decision(case: 1), day: day, grounds: "chấm sai", document: "ĐƠN-9"))
  }

  /// Received on a Saturday: the fifteenth day is a Sunday, and so Monday is in time.
  private static let received =
    Story.timed + [.comes("2026-09-07"), .does(.staff, .receive(on: "2026-09-05")), .comes("2026-10-01")]

  static let appeals: [CommandRow] = [
    .init(
      "notify", given: Story.turnedDown, by: .staff, when: .receive(by: .electronic, document: " BP-1 "),
      then: [
        .appeal(
          .notified(of: .decision(case: 1), day: "2026-08-31", channel: .electronic, document: "BP-1"))
      ]),
    .init(
      "notify (of a certificate)", given: Story.approved(), by: .staff, when: .receive(),
      then: [
        .appeal(.notified(of: .decision(case: 1), day: "2026-08-31", channel: .post, document: "BP-1"))
      ]),
    .init(
      "lodge", given: Story.notified, by: .staff, when: .lodge(grounds: " chấm sai "),
      then: [lodged(on: "2026-08-31")]),
    .init(
      "lodge (arrived on the last day)", given: received, by: .staff, when: .lodge(on: "2026-09-21"),
      then: [lodged(on: "2026-09-21")]),
    .init(
      "acknowledge", given: Story.appealed, by: .staff, when: .acknowledgeAppeal(),
      then: [.appeal(.acknowledged(appeal: 1, document: "CV-4"))]),
    .init(
      "extend", given: Story.appealed, by: .secondSupervisor, when: .prolong(),
      then: [.appeal(.extended(appeal: 1, until: "2026-10-15", reason: "phức tạp"))]),
    .init(
      "decide (upheld)", given: Story.appealed, by: .secondSupervisor, when: .rule(.upheld),
      then: [ruled(.upheld)]),
    .init(
      "decide (altered)", given: Story.appealed, by: .secondSupervisor, when: .rule(.altered),
      then: [
        ruled(.altered), .certificate(.approved(case: 1, .sample(), reason: "có căn cứ")), .sampleNumber,
      ]),
    .init(
      "decide (remitted)", given: Story.appealed, by: .secondSupervisor, when: .rule(.remitted(step: nil)),
      then: [ruled(.remitted(step: nil))]),
    .init(
      "decide (remitted to a step)", given: Story.appealed, by: .secondSupervisor,
      when: .rule(.remitted(step: 5)), then: [ruled(.remitted(step: 5))]),
  ]
}
