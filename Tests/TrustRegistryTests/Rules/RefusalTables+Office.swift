import TrustRegistry

extension RefusalTables {
  private static let newcomer = OfficerID(number: 50)
  private static let enrolled = Story.staffed + [.does(.administrator, .enrol(newcomer, as: .supervisor))]
  private static let retired =
    Story.registered + [.does(.administrator, .retire(.staff, since: "2026-08-30"))]

  /// Who the officer is comes before everything else.
  static let officers: [RefusalRow] = [
    .init(.officerUnknown(.stranger), given: Story.registered, by: .stranger, when: .open()),
    .init(.officerUnknown(.stranger), given: Story.registered, by: .stranger, when: .amend(name: "A")),
    .init(.officerUnknown(.stranger), given: Story.staffed, by: .administrator, when: .retire(.stranger)),
    .init(.officerUnknown(.stranger), given: Story.staffed, by: .auditor, when: .confirm(.stranger)),
    .init(
      .officerUnknown(.stranger), given: Story.staffed, by: .administrator, when: .replaceKey(of: .stranger)),
    .init(.officerRetired(.staff, since: "2026-08-30"), given: retired, by: .staff, when: .open()),
    .init(
      .officerRetired(.staff, since: "2026-08-30"), given: retired, by: .staff,
      when: .replaceKey(of: .staff)),
    .init(
      .officerRetired(.staff, since: "2026-08-30"), given: retired, by: .administrator,
      when: .retire(.staff)),
    .init(
      .roleMissing(needed: .staff, held: .assessor), given: Story.registered, by: .assessor, when: .open()),
    .init(
      .roleMissing(needed: .supervisor, held: .assessor), given: Story.ready(), by: .assessor,
      when: .approve()),
    .init(
      .roleMissing(needed: .assessor, held: .staff), given: Story.analysed(), by: .staff, when: .openCard()),
    .init(
      .roleMissing(needed: .staff, held: .assessor), given: Story.opened(), by: .assessor, when: .step(1)),
    .init(
      .roleMissing(needed: .administrator, held: .supervisor), given: Story.staffed, by: .supervisor,
      when: .adopt(.sample(version: 2))),
    .init(
      .roleMissing(needed: .administrator, held: .staff), given: Story.staffed, by: .staff,
      when: .replaceKey(of: .auditor)),
    .init(
      .roleUnconfirmed(.supervisor),
      given: Story.opened() + [.does(.administrator, .enrol(newcomer, as: .supervisor))],
      by: newcomer, when: .decline()),
    .init(
      .roleUnconfirmed(.supervisor),
      given: Story.opened() + [.does(.administrator, .replaceKey(of: .supervisor, by: 501))],
      by: .supervisor, when: .decline()),
    .init(
      .secondOfficerNeeded(.supervisor),
      given: Story.opened() + [
        .does(.administrator, .replaceKey(of: .supervisor, by: 501))
      ], by: .administrator, when: .confirm(.supervisor)),
    .init(.ownDossier(.lan), given: Story.registered, by: .lanHerself, when: .amend(name: "Lan Anh")),
    .init(.ownDossier(.lan), given: Story.analysed(), by: .lanHerself, when: .openCard()),
    .init(.ownDossier(.lan), given: Story.ready(), by: .lanHerself, when: .approve()),
    .init(.ownDossier(.lan), given: Story.appraised, by: .lanHerself, when: .admit()),
  ]

  /// The office: founding, officers, keys, schemes.
  static let offices: [RefusalRow] = [
    .init(.registryAlreadyFounded, given: Story.founded, by: .administrator, when: .found()),
    .init(.registryNotFounded, given: [], by: .administrator, when: .adopt()),
    .init(.registryNotFounded, given: [], by: .staff, when: .register()),
    .init(.officerNameMissing, given: [], by: .administrator, when: .found(by: "  ")),
    .init(
      .officerNameMissing, given: Story.founded, by: .administrator,
      when: .enrol(newcomer, as: .staff, name: " \n")),
    .init(
      .officerAlreadyEnrolled(.staff), given: Story.staffed, by: .administrator,
      when: .enrol(.staff, as: .staff, key: 500)),
    .init(
      .officerAlreadyEnrolled(.staff), given: retired, by: .administrator,
      when: .enrol(.staff, as: .staff, key: 500)),
    .init(
      .keyAlreadyUsed(by: .staff), given: Story.staffed, by: .administrator,
      when: .enrol(newcomer, as: .staff, key: 3)),
    .init(
      .keyAlreadyUsed(by: .staff), given: Story.staffed, by: .staff, when: .replaceKey(of: .staff, by: 3)),
    .init(
      .keyAlreadyUsed(by: .staff), given: Story.staffed + [.does(.staff, .replaceKey(of: .staff))],
      by: .administrator, when: .enrol(newcomer, as: .staff, key: 3)),
    .init(.rolesMissing, given: Story.founded, by: .administrator, when: .enrol(newcomer, as: [])),
    .init(.confirmationUnneeded(.staff), given: Story.staffed, by: .auditor, when: .confirm(.staff)),
    .init(
      .confirmationUnneeded(.supervisor), given: Story.staffed, by: .auditor, when: .confirm(.supervisor)),
    .init(.secondOfficerNeeded(newcomer), given: enrolled, by: .administrator, when: .confirm(newcomer)),
    .init(
      .secondOfficerNeeded(newcomer),
      given: Story.staffed + [.does(.administrator, .enrol(newcomer, as: [.auditor, .supervisor]))],
      by: newcomer, when: .confirm(newcomer)),
    .init(
      .lastAdministrator(.administrator), given: Story.staffed, by: .administrator,
      when: .retire(.administrator)),
    .init(
      .dayToCome("2026-09-01"), given: Story.staffed, by: .administrator,
      when: .retire(.staff, since: "2026-09-01")),
    .init(.reasonMissing, given: Story.staffed, by: .administrator, when: .retire(.staff, " ")),
    .init(
      .reasonMissing, given: Story.staffed, by: .administrator,
      when: .office(.correctClock(reason: ""))),
    .init(
      .schemeVersionOutOfTurn(expected: 2, found: 3), given: Story.schemed, by: .administrator,
      when: .adopt(.sample(version: 3))),
    .init(
      .schemeVersionOutOfTurn(expected: 2, found: 1), given: Story.schemed, by: .administrator, when: .adopt()
    ),
    .init(
      .schemeMissing, given: Story.founded + [.does(.administrator, .enrol(.staff, as: .staff))], by: .staff,
      when: .register()),
  ]
}
