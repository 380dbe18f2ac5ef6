import TrustRegistry

extension ForgeryTables {
  private static func ruled(_ outcome: AppealOutcome) -> Event {
    .appeal(.decided(appeal: 1, outcome: outcome, reason: "x"))
  }

  private static let received = Event.appeal(
    .notified(of: .decision(case: 1), day: "2026-08-31", channel: .post, document: "x"))

  private static func lodged(_ number: Int = 1) -> Event {
    .appeal(
      .lodged(
        appeal: number, against: .decision(case: 1), day: "2026-08-31", grounds: "x", document: "x"))
  }

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
