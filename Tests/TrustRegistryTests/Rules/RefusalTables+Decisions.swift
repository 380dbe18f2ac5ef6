import TrustRegistry

extension RefusalTables {
  private static func breached(on day: Day, pending: Bool = false) -> [Act] {
    [.does(.staff, .breach(on: day, pending: pending))]
  }

  static let breaches: [RefusalRow] = [
    .init(
      .authorityMissing, given: Story.registered, by: .staff,
      when: .breach(on: "2026-01-01", authority: " ")),
    .init(
      .documentMissing, given: Story.registered, by: .staff,
      when: .breach(on: "2026-01-01", document: "")),
    .init(
      .reasonMissing, given: Story.registered, by: .staff, when: .breach(on: "2026-01-01", summary: "")),
    .init(.dayToCome("2026-09-01"), given: Story.registered, by: .staff, when: .breach(on: "2026-09-01")),
    .init(.breachUnknown(1), given: Story.registered, by: .staff, when: .conclude(1, .final)),
    .init(.breachUnknown(.min), given: Story.registered, by: .staff, when: .conclude(.min, .final)),
    .init(
      .breachConcluded(1), given: Story.registered + breached(on: "2026-01-01"), by: .staff,
      when: .conclude(1, .final)),
    .init(
      .breachConcluded(1),
      given: Story.registered + breached(on: "2026-01-01") + [.does(.staff, .conclude(1, .overturned))],
      by: .staff, when: .conclude(1, .overturned)),
    .init(
      .documentMissing, given: Story.registered + breached(on: "2026-01-01", pending: true), by: .staff,
      when: .conclude(1, .final, document: "")),
    .init(
      .reasonMissing, given: Story.registered + breached(on: "2026-01-01", pending: true), by: .staff,
      when: .conclude(1, .final, " ")),
  ]

  /// Before the conditions: whose hands, and what words.
  static let decisions: [RefusalRow] = [
    .init(
      .deciderHadHand, given: Story.analysed() + Story.cards([(.allrounder, 0), (.secondAssessor, 0)]),
      by: .allrounder, when: .approve()),
    .init(
      .deciderHadHand, given: Story.ready() + [.does(.allrounder, .amend(fields: [.lifestyle]))],
      by: .allrounder, when: .approve()),
    .init(
      .deciderHadHand,
      given: Story.ready() + breached(on: "2026-08-01") + [.does(.allrounder, .conclude(1, .overturned))],
      by: .allrounder, when: .approve()),
    .init(
      .deciderHadHand, given: Story.registered + [.does(.allrounder, .open())], by: .allrounder,
      when: .decline()),
    .init(
      .deciderHadHand, given: Story.opened() + [.does(.allrounder, .step(1))], by: .allrounder,
      when: .sendBack(to: 1)),
    .init(
      .deciderHadHand, given: Story.opened() + [.does(.allrounder, .exam("law"))], by: .allrounder,
      when: .decline()),
    .init(.reasonMissing, given: Story.ready(), by: .supervisor, when: .approve(" ")),
    .init(.reasonMissing, given: Story.ready(), by: .supervisor, when: .decline("")),
    .init(.reasonMissing, given: Story.ready(), by: .supervisor, when: .sendBack(to: 5, "")),
    .init(.stepsMissing([5]), given: Story.analysed(), by: .supervisor, when: .sendBack(to: 5)),
    .init(.stepsMissing([6]), given: Story.scored(), by: .supervisor, when: .sendBack(to: 6)),
  ]

  private static let unscorable =
    Story.staffed + [.does(.administrator, .adopt(version2WithoutScoring))]
    + [.does(.staff, .register()), .does(.staff, .open())] + Story.toAnalysis() + [.does(.staff, .step(6))]

  private static let version2WithoutScoring: Scheme = {
    var scheme = Scheme.withoutScoring
    scheme.version = 2
    return scheme
  }()

  /// Every condition of a certificate, in the order of the checklist.
  static let conditions: [RefusalRow] = [
    .init(
      .stepsMissing([1, 2, 3, 4, 5, 6]), given: Story.opened(), by: .supervisor, when: .approve()),
    .init(.stepsMissing([6]), given: Story.scored(), by: .supervisor, when: .approve()),
    .init(.scoreMissing, given: unscorable, by: .supervisor, when: .approve()),
    .init(
      .scoreBelowThreshold(score: 64, atLeast: 65), given: Story.ready(deducting: 36), by: .supervisor,
      when: .approve()),
    .init(
      .scoreBelowThreshold(score: 89, atLeast: 90), given: Story.ready(.ethics, deducting: 11),
      by: .supervisor, when: .approve()),
    .init(
      .fieldsMissing, given: Story.ready() + [.does(.staff, .amend(fields: []))], by: .supervisor,
      when: .approve()),
    .init(
      .scopeUnsuited(.ethics, fields: [.lifestyle]),
      given: Story.ready(.ethics) + [.does(.staff, .amend(fields: [.lifestyle]))], by: .supervisor,
      when: .approve()),
    .init(
      .scopeUnsuited(.community, fields: [.lifestyle, .finance]),
      given: Story.ready() + [.does(.staff, .amend(fields: [.lifestyle, .finance]))], by: .supervisor,
      when: .approve()),
    .init(
      .breachPending(1), given: Story.ready() + breached(on: "2020-01-01", pending: true), by: .supervisor,
      when: .approve()),
  ]

  /// The windows of PROGRAMME 3, each on the first day that is too late to be clean; and the class held
  /// already.
  static let windows: [RefusalRow] = [
    .init(
      .breachWithinWindow(1, day: "2024-09-01", months: 24),
      given: Story.ready(.ethics) + breached(on: "2024-09-01"), by: .supervisor, when: .approve()),
    .init(
      .breachWithinWindow(1, day: "2026-03-01", months: 6), given: Story.ready() + breached(on: "2026-03-01"),
      by: .supervisor, when: .approve()),
    .init(
      .breachWithinWindow(1, day: "2026-08-31", months: 6),
      given: Story.ready() + breached(on: "2026-08-31", pending: true) + [
        .does(.staff, .conclude(1, .final))
      ],
      by: .supervisor, when: .approve()),
    .init(
      .cardConflicted([.assessor]), given: Story.ready() + [.does(.assessor, .conflict())], by: .supervisor,
      when: .approve()),
    .init(
      .classAlreadyHeld(number: "CD-2026-000001", renewableFrom: "2027-07-01"),
      given: Story.approved() + Story.again(2, on: "2027-06-30"), by: .supervisor, when: .approve(case: 2)),
  ]
}
