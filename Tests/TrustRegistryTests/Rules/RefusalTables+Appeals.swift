import TrustRegistry

extension RefusalTables {
  private static let ruled = Story.appealed + [.does(.secondSupervisor, .rule(.upheld))]

  /// Before an appeal: the decision, its notice, and whether it is in time.
  static let lodging: [RefusalRow] = [
    .init(.creatorUnknown(.lan), given: Story.staffed, by: .staff, when: .receive()),
    .init(.caseUnknown(2), given: Story.turnedDown, by: .staff, when: .receive(case: 2)),
    .init(.caseUndecided(1), given: Story.opened(), by: .staff, when: .receive()),
    .init(.caseUndecided(1), given: Story.opened(), by: .staff, when: .lodge()),
    .init(
      .noticeAlreadyRecorded("2026-08-31"), given: Story.notified, by: .staff, when: .receive()),
    .init(
      .beforeDecision("2026-08-31"), given: Story.turnedDown, by: .staff, when: .receive(on: "2026-08-30")),
    .init(.dayToCome("2026-09-01"), given: Story.turnedDown, by: .staff, when: .receive(on: "2026-09-01")),
    .init(.documentMissing, given: Story.turnedDown, by: .staff, when: .receive(document: " ")),
    .init(.nothingToAppeal, given: Story.approved(), by: .staff, when: .lodge()),
    .init(.noticeUnrecorded, given: Story.turnedDown, by: .staff, when: .lodge()),
    .init(.appealedAlready(1), given: Story.appealed, by: .staff, when: .lodge()),
    .init(.appealedAlready(1), given: ruled, by: .staff, when: .lodge()),
    .init(
      .beforeDecision("2026-08-31"), given: Story.notified, by: .staff, when: .lodge(on: "2026-08-30")),
    .init(.dayToCome("2026-09-01"), given: Story.notified, by: .staff, when: .lodge(on: "2026-09-01")),
    .init(
      .appealTooLate("2026-09-15"), given: Story.notified + [.comes("2026-09-16")], by: .staff,
      when: .lodge(on: "2026-09-16")),
    .init(
      .appealTooLate("2026-09-21"),
      given: Story.timed + [.comes("2026-09-22"), .does(.staff, .receive(on: "2026-09-05"))], by: .staff,
      when: .lodge(on: "2026-09-22")),
    .init(
      .holidaysUnknown(2028),
      given: Story.timed + [.comes("2027-12-31"), .does(.staff, .receive(on: "2027-12-31"))], by: .staff,
      when: .lodge(on: "2027-12-31")),
    .init(.groundsMissing, given: Story.notified, by: .staff, when: .lodge(grounds: " ")),
    .init(.documentMissing, given: Story.notified, by: .staff, when: .lodge(document: "")),
    .init(.nobodyLeftToDecide, given: Story.crowded, by: .staff, when: .lodge()),
  ]

  /// An appeal on its way.
  static let appeals: [RefusalRow] = [
    .init(.appealUnknown(1), given: Story.notified, by: .staff, when: .acknowledgeAppeal()),
    .init(.appealClosed(1), given: ruled, by: .staff, when: .acknowledgeAppeal()),
    .init(.appealClosed(1), given: ruled, by: .secondSupervisor, when: .rule(.upheld)),
    .init(
      .acknowledgedAlready(1), given: Story.appealed + [.does(.staff, .acknowledgeAppeal())], by: .staff,
      when: .acknowledgeAppeal()),
    .init(.documentMissing, given: Story.appealed, by: .staff, when: .acknowledgeAppeal(document: "")),
    .init(
      .extendedAlready(1), given: Story.appealed + [.does(.secondSupervisor, .prolong())],
      by: .secondSupervisor, when: .prolong()),
    .init(
      .extensionNotForeseen,
      given: Story.turnedDown + [.does(.staff, .receive()), .does(.staff, .lodge())], by: .secondSupervisor,
      when: .prolong()),
    .init(
      .appealOverdue("2026-09-30"), given: Story.appealed + [.comes("2026-10-01")],
      by: .secondSupervisor, when: .prolong()),
    .init(.reasonMissing, given: Story.appealed, by: .secondSupervisor, when: .prolong(1, " ")),
    .init(.reasonMissing, given: Story.appealed, by: .secondSupervisor, when: .rule(.upheld, "")),
    .init(
      .caseAlreadyOpen(2), given: Story.appealed + [.does(.staff, .open())], by: .secondSupervisor,
      when: .rule(.remitted(step: nil))),
    .init(
      .stepUnknown(8), given: Story.appealed, by: .secondSupervisor, when: .rule(.remitted(step: 8))),
    .init(
      .stepNotRecordable(7), given: Story.appealed, by: .secondSupervisor,
      when: .rule(.remitted(step: 7))),
    .init(
      .scopeUnsuited(.community, fields: [.finance]),
      given: Story.appealed + [.does(.staff, .amend(fields: [.finance]))], by: .secondSupervisor,
      when: .rule(.altered)),
  ]

  /// Whose hands: nobody judges their own work.
  static let apart: [RefusalRow] = [
    .init(.appealedHand, given: Story.appealed, by: .supervisor, when: .rule(.upheld)),
    .init(.appealedHand, given: Story.appealed, by: .supervisor, when: .prolong()),
    .init(.appealedHand, given: Story.lodgedByAllrounder, by: .allrounder, when: .rule(.upheld)),
    .init(
      .appealedHand, given: Story.appealed + [.does(.allrounder, .acknowledgeAppeal())], by: .allrounder,
      when: .rule(.upheld)),
    .init(
      .nobodyLeftToDecide, given: Story.notified + [.does(.administrator, .retire(.secondSupervisor))],
      by: .allrounder, when: .lodge()),
    .init(
      .nobodyLeftToDecide, given: Story.appealed + [.does(.administrator, .retire(.secondSupervisor))],
      by: .allrounder, when: .acknowledgeAppeal()),
    .init(
      .appealedHand,
      given: Story.opened() + [
        .does(.allrounder, .step(1)), .does(.supervisor, .decline()), .does(.staff, .receive()),
        .does(.staff, .lodge()),
      ], by: .allrounder, when: .rule(.remitted(step: nil))),
    .init(
      .nobodyLeftToDecide,
      given: Story.appealed + [
        .does(.administrator, .retire(.secondSupervisor)), .does(.administrator, .retire(.allrounder)),
      ], by: .supervisor, when: .rule(.upheld)),
    .init(.ownDossier(.lan), given: Story.appealed, by: .lanHerself, when: .rule(.altered)),
    .init(.formerDecider, given: Story.remitted, by: .supervisor, when: .approve()),
    .init(.formerDecider, given: Story.remitted, by: .supervisor, when: .decline()),
    .init(
      .deciderAssesses,
      given: Story.opened() + [
        .does(.allrounder, .decline()), .does(.staff, .receive()), .does(.staff, .lodge()),
        .does(.supervisor, .rule(.remitted(step: nil))),
      ], by: .allrounder, when: .step(1)),
    .init(
      .deciderAssesses,
      given: Story.appealed + [.does(.allrounder, .rule(.remitted(step: 5)))], by: .allrounder,
      when: .openCard()),
  ]
}
