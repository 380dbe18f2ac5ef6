import TrustRegistry

extension ForgeryTables {
  private static func ruled(_ outcome: AppealOutcome) -> Event {
    .appeal(.decided(appeal: 1, outcome: outcome, reason: "x"))
  }

  private static let received = Event.appeal(
    .notified(of: .decision(case: 1), day: "2026-08-31", channel: .post, document: "x"))

  private static func received(on day: Day) -> Event {
    .appeal(.notified(of: .decision(case: 1), day: day, channel: .post, document: "x"))
  }

  private static func lodged(_ number: Int = 1, on day: Day = "2026-08-31") -> Event {
    .appeal(
      .lodged(appeal: number, against: .decision(case: 1), day: day, grounds: "x", document: "x"))
  }

  private static func extended(until day: Day) -> Event {
    .appeal(.extended(appeal: 1, until: day, reason: "x"))
  }

  /// Numbers that leave none to follow, days that were not, and who judges what they took in.
  static let appealNumbers: [ForgeryRow] = [
    .init(
      .outOfPlace(kind: .appealLodged), given: Story.notified, by: .staff,
      seals: [lodged(9_007_199_254_740_991)]),
    .init(.outOfPlace(kind: .appealLodged), given: Story.notified, by: .staff, seals: [lodged(2)]),
    .init(
      .outOfPlace(kind: .appealLodged), given: Story.notified, by: .staff,
      seals: [lodged(on: "2026-08-30")]),
    .init(
      .outOfPlace(kind: .appealLodged), given: Story.notified, by: .staff,
      seals: [lodged(on: "2026-09-01")]),
    .init(
      .outOfPlace(kind: .decisionNotified), given: Story.turnedDown, by: .staff,
      seals: [received(on: "2020-01-01")]),
    .init(
      .outOfPlace(kind: .decisionNotified), given: Story.turnedDown, by: .staff,
      seals: [received(on: "2026-09-01")]),
    .init(
      .outOfPlace(kind: .appealExtended), given: Story.appealed, by: .secondSupervisor,
      seals: [extended(until: "2030-08-31")]),
    .init(
      .outOfPlace(kind: .appealExtended), given: Story.appealed + [.comes("2026-10-01")],
      by: .secondSupervisor, seals: [extended(until: "2026-10-15")]),
    .init(
      .handsNotApart(kind: .appealDecided, by: .allrounder), given: Story.lodgedByAllrounder,
      by: .allrounder, seals: [ruled(.upheld)]),
    .init(
      .handsNotApart(kind: .appealDecided, by: .allrounder),
      given: Story.appealed + [.does(.allrounder, .acknowledgeAppeal())], by: .allrounder,
      seals: [ruled(.upheld)]),
  ]

  private static let approval: [Event] = [
    .certificate(.approved(case: 1, .sample(), reason: "x")), .sampleNumber,
  ]

  static let appeals: [ForgeryRow] = [
    .init(.outOfPlace(kind: .decisionNotified), given: Story.opened(), by: .staff, seals: [received]),
    .init(.outOfPlace(kind: .decisionNotified), given: Story.notified, by: .staff, seals: [received]),
    .init(.outOfPlace(kind: .appealLodged), given: Story.turnedDown, by: .staff, seals: [lodged()]),
    .init(.outOfPlace(kind: .appealLodged), given: Story.notified, by: .staff, seals: [lodged(0)]),
    .init(.outOfPlace(kind: .appealLodged), given: Story.appealed, by: .staff, seals: [lodged(2)]),
    .init(
      .outOfPlace(kind: .appealLodged), given: Story.approved() + [.does(.staff, .receive())], by: .staff,
      seals: [lodged()]),
    .init(
      .outOfPlace(kind: .appealAcknowledged), given: Story.appealed + [.does(.staff, .acknowledgeAppeal())],
      by: .staff, seals: [.appeal(.acknowledged(appeal: 1, document: "x"))]),
    .init(
      .outOfPlace(kind: .appealExtended), given: Story.appealed, by: .secondSupervisor,
      seals: [.appeal(.extended(appeal: 1, until: "2026-08-31", reason: "x"))]),
    .init(
      .handsNotApart(kind: .appealDecided, by: .supervisor), given: Story.appealed, by: .supervisor,
      seals: [ruled(.remitted(step: nil))]),
    .init(
      .handsNotApart(kind: .appealExtended, by: .supervisor), given: Story.appealed, by: .supervisor,
      seals: [.appeal(.extended(appeal: 1, until: "2030-08-31", reason: "x"))]),
    .init(
      .handsNotApart(kind: .appealDecided, by: .lanHerself), given: Story.appealed, by: .lanHerself,
      seals: [ruled(.altered)] + approval),
    .init(
      .withoutRight(kind: .appealDecided, by: .staff), given: Story.appealed, by: .staff,
      seals: [ruled(.upheld)]),
    .init(
      .outOfPlace(kind: .appealDecided), given: Story.notified, by: .secondSupervisor,
      seals: [ruled(.upheld)]),
    .init(
      .outOfPlace(kind: .appealDecided), given: Story.appealed, by: .secondSupervisor,
      seals: [ruled(.altered)]),
    .init(
      .outOfPlace(kind: .appealDecided), given: Story.appealed, by: .secondSupervisor,
      seals: [ruled(.altered), .certificate(.declined(case: 1, reason: "x"))]),
    .init(
      .outOfPlace(kind: .appealDecided), given: Story.appealed, by: .secondSupervisor,
      seals: [ruled(.remitted(step: 7))]),
    .init(
      .outOfPlace(kind: .appealDecided), given: Story.appealed + [.does(.staff, .open())],
      by: .secondSupervisor, seals: [ruled(.remitted(step: nil))]),
    .init(
      .outOfPlace(kind: .certificateApproved), given: Story.appealed, by: .secondSupervisor, seals: approval),
    .init(
      .handsNotApart(kind: .certificateApproved, by: .supervisor), given: Story.remitted, by: .supervisor,
      seals: approval),
    .init(
      .handsNotApart(kind: .stepRecorded, by: .allrounder),
      given: Story.appealed + [.does(.allrounder, .rule(.remitted(step: 6)))], by: .allrounder,
      seals: [.procedure(.stepRecorded(case: 1, step: 6, note: "x", document: "x"))]),
    .init(
      .conditionUnmet(.certificateApproved, .recordClean),
      given: Story.appealed + [.does(.staff, .breach(on: "2026-03-01"))], by: .secondSupervisor,
      seals: [ruled(.altered)] + approval),
  ]
}
