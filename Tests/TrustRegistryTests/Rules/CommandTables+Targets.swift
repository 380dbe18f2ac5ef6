import TrustRegistry

/// Appeals against measures on a certificate and against the alliance's decisions.
extension CommandTables {
  private static func ruled(_ outcome: AppealOutcome) -> Event {
    .appeal(.decided(appeal: 1, outcome: outcome, reason: "có căn cứ"))
  }

  private static func notified(_ target: AppealTarget, on day: Day = Story.firstDay) -> Event {
    .appeal(.notified(of: target, day: day, channel: .post, document: "BP-2"))
  }

  private static func lodged(_ target: AppealTarget, on day: Day = Story.firstDay) -> Event {
    .appeal(
      .lodged(appeal: 1, against: target, day: day, grounds: "không đúng", document: "ĐƠN-10"))
  }

  static let appealTargets: [CommandRow] = [
    .init(
      "notify (of a measure)", given: Story.suspended, by: .staff, when: .receive(of: .firstMeasure),
      then: [notified(.firstMeasure)]),
    .init(
      "notify (of a refused application)", given: Story.turnedAway, by: .staff,
      when: .receive(of: .firstApplication), then: [notified(.firstApplication)]),
    .init(
      "notify (of an admission)", given: Story.member, by: .staff, when: .receive(of: .firstApplication),
      then: [notified(.firstApplication)]),
    .init(
      "notify (of a termination)", given: Story.terminated, by: .staff,
      when: .receive(of: .firstTermination, on: "2026-09-11"),
      then: [notified(.firstTermination, on: "2026-09-11")]),
    .init(
      "lodge (against a measure)", given: Array(Story.suspensionAppealed.dropLast()), by: .staff,
      when: .contest(.firstMeasure), then: [lodged(.firstMeasure)]),
    .init(
      "lodge (against a refused application)", given: Array(Story.refusalAppealed.dropLast()), by: .staff,
      when: .contest(.firstApplication), then: [lodged(.firstApplication)]),
    .init(
      "lodge (against a termination)", given: Array(Story.terminationAppealed.dropLast()), by: .staff,
      when: .contest(.firstTermination, on: "2026-09-11"),
      then: [lodged(.firstTermination, on: "2026-09-11")]),
    .init(
      "extend (against a termination)", given: Story.terminationAppealed, by: .secondSupervisor,
      when: .prolong(),
      then: [.appeal(.extended(appeal: 1, until: "2026-10-16", reason: "phức tạp"))]),
    .init(
      "decide (suspension altered)", given: Story.suspensionAppealed, by: .secondSupervisor,
      when: .rule(.altered), then: [ruled(.altered)]),
    .init(
      "decide (revocation altered)", given: Story.revocationAppealed, by: .secondSupervisor,
      when: .rule(.altered), then: [ruled(.altered)]),
    .init(
      "decide (measure remitted)", given: Story.closedAndAppealed, by: .secondSupervisor,
      when: .rule(.remitted(step: nil)), then: [ruled(.remitted(step: nil))]),
    .init(
      "decide (application altered)", given: Story.refusalAppealed, by: .secondSupervisor,
      when: .rule(.altered), then: [ruled(.altered), .alliance(.admitted(reason: "có căn cứ"))]),
    .init(
      "decide (application remitted)", given: Story.refusalAppealed, by: .secondSupervisor,
      when: .rule(.remitted(step: nil)), then: [ruled(.remitted(step: nil))]),
    .init(
      "decide (termination altered)", given: Story.terminationAppealed, by: .secondSupervisor,
      when: .rule(.altered), then: [ruled(.altered)]),
    .init(
      "decide (termination remitted)", given: Story.terminationAppealed, by: .secondSupervisor,
      when: .rule(.remitted(step: nil)), then: [ruled(.remitted(step: nil))]),
  ]
}
