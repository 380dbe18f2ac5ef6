import TrustRegistry

extension ForgeryTables {
  private static let newcomer = OfficerID(number: 50)

  private static func enrolment(of officer: OfficerID, key: Int) -> [Event] {
    [
      .office(
        .enrolled(
          officer: officer, name: "Trần Mới", key: .sample(key), roles: .staff, creator: nil, proof: ""))
    ]
  }

  private static func founding(naming officer: OfficerID) -> [Event] {
    [
      .office(
        .founded(
          name: "Sổ", trial: true, officer: officer, officerName: "A", key: .sample(1),
          roles: .administrator))
    ]
  }

  static let office: [ForgeryRow] = [
    .init(
      .outOfPlace(kind: .registryFounded), given: Story.staffed, by: .administrator,
      seals: founding(naming: .administrator)),
    .init(
      .outOfPlace(kind: .registryFounded), given: [], by: .staff, seals: founding(naming: .administrator)),
    .init(
      .withoutRight(kind: .schemeAdopted, by: .administrator), given: [], by: .administrator,
      seals: [.office(.schemeAdopted(.sample))]),
    .init(
      .outOfPlace(kind: .schemeAdopted), given: Story.schemed, by: .administrator,
      seals: [.office(.schemeAdopted(.sample))]),
    .init(
      .outOfPlace(kind: .officerEnrolled), given: Story.staffed, by: .administrator,
      seals: enrolment(of: .staff, key: 500)),
    .init(
      .outOfPlace(kind: .officerEnrolled), given: Story.staffed, by: .administrator,
      seals: enrolment(of: newcomer, key: 3)),
    .init(
      .outOfPlace(kind: .officerConfirmed), given: Story.staffed, by: .auditor,
      seals: [.office(.confirmed(officer: .supervisor))]),
    .init(
      .outOfPlace(kind: .officerConfirmed), given: Story.staffed, by: .auditor,
      seals: [.office(.confirmed(officer: .stranger))]),
    .init(
      .outOfPlace(kind: .officerRetired), given: Story.staffed, by: .administrator,
      seals: [.office(.retired(officer: .administrator, since: "2026-08-31", reason: "x"))]),
    .init(
      .outOfPlace(kind: .officerRetired), given: Story.staffed + [.does(.administrator, .retire(.staff))],
      by: .administrator, seals: [.office(.retired(officer: .staff, since: "2026-01-01", reason: "x"))]),
    .init(
      .outOfPlace(kind: .keyReplaced), given: Story.staffed + [.does(.administrator, .retire(.staff))],
      by: .administrator,
      seals: [.office(.keyReplaced(officer: .staff, key: .sample(500), proof: "", reason: "x"))]),
    .init(
      .outOfPlace(kind: .keyReplaced), given: Story.staffed, by: .staff,
      seals: [.office(.keyReplaced(officer: .staff, key: .sample(4), proof: "", reason: "x"))]),
    .init(
      .withoutRight(kind: .keyReplaced, by: .staff), given: Story.staffed, by: .staff,
      seals: [.office(.keyReplaced(officer: .supervisor, key: .sample(500), proof: "", reason: "x"))]),
  ]

  private static func registration(_ accounts: [Account] = []) -> Event {
    .creator(
      .registered(
        Particulars(name: "Lan", kind: .opinionLeader, fields: [], province: nil), accounts: accounts))
  }

  private static func number(_ upTo: Int) -> Event { .office(.numbersTaken(series: .creator, upTo: upTo)) }

  /// Numbers go forward, what bears one has taken it, and nobody takes one that nothing bears.
  static let numbers: [ForgeryRow] = [
    .init(
      .outOfPlace(kind: .numbersTaken), given: Story.registered, by: .staff, seals: [number(1)]),
    .init(.outOfPlace(kind: .numbersTaken), given: Story.registered, by: .staff, seals: [number(0)]),
    .init(.outOfPlace(kind: .creatorRegistered), given: Story.staffed, by: .staff, seals: [registration()]),
    .init(.outOfPlace(kind: .numbersTaken), given: Story.registered, by: .staff, seals: [number(2)]),
    .init(
      .outOfPlace(kind: .numbersTaken), given: Story.staffed, by: .staff,
      seals: [registration(), number(999_999_999_999)]),
    .init(
      .outOfPlace(kind: .numbersTaken), given: Story.staffed, by: .staff,
      seals: [
        registration(), number(1),
        .office(.numbersTaken(series: .certificates(prefix: "CD", year: 2026), upTo: 1)),
      ]),
    .init(
      .outOfPlace(kind: .creatorRegistered), given: Story.registered, by: .staff,
      seals: [registration(), number(2)]),
  ]

  static let creators: [ForgeryRow] = [
    .init(
      .outOfPlace(kind: .creatorAmended), given: Story.staffed, by: .staff,
      seals: [.creator(.amended(Amendment(name: "Lan Anh")))]),
    .init(
      .outOfPlace(kind: .accountReleased), given: Story.registered, by: .staff,
      seals: [.creator(.accountReleased(.minh, reason: "x"))]),
    .init(
      .outOfPlace(kind: .breachRecorded), given: Story.registered, by: .staff, seals: [breach(2)]),
    .init(.outOfPlace(kind: .breachRecorded), given: Story.staffed, by: .staff, seals: [breach(1)]),
    .init(
      .outOfPlace(kind: .breachConcluded), given: Story.registered, by: .staff, seals: [overturned]),
    .init(
      .outOfPlace(kind: .breachConcluded),
      given: Story.registered + [.does(.staff, .breach(on: "2026-01-01")), .seals(.staff, [overturned])],
      by: .staff, seals: [overturned]),
  ]

  private static let overturned = Event.conduct(
    .breachConcluded(breach: 1, outcome: .overturned, document: "x", reason: "x"))

  private static func breach(_ number: Int) -> Event {
    .conduct(
      .breachRecorded(
        breach: number,
        BreachReport(day: "2026-01-01", authority: "x", document: "x", summary: "x", pending: false)))
  }

  private static let admission: [Event] = [.alliance(.admitted(reason: "x"))]
  private static let refusal: [Event] = [.alliance(.declined(reason: "x"))]
  private static let application: [Event] = [.alliance(.applied(memberClass: .official, consent: "x"))]

  static let members: [ForgeryRow] = [
    .init(
      .handsNotApart(kind: .memberAdmitted, by: .allrounder),
      given: Story.applied + [.does(.allrounder, .appraise())], by: .allrounder, seals: admission),
    .init(
      .handsNotApart(kind: .membershipDeclined, by: .allrounder),
      given: Story.approved() + [.does(.allrounder, .join()), .does(.staff, .appraise())], by: .allrounder,
      seals: refusal),
    .init(.outOfPlace(kind: .memberAdmitted), given: Story.applied, by: .supervisor, seals: admission),
    .init(.outOfPlace(kind: .memberAdmitted), given: Story.approved(), by: .supervisor, seals: admission),
    .init(.outOfPlace(kind: .memberAdmitted), given: Story.admitted, by: .supervisor, seals: admission),
    .init(.outOfPlace(kind: .membershipDeclined), given: Story.admitted, by: .supervisor, seals: refusal),
    .init(.outOfPlace(kind: .membershipApplied), given: Story.applied, by: .staff, seals: application),
    .init(.outOfPlace(kind: .membershipApplied), given: Story.staffed, by: .staff, seals: application),
    .init(
      .outOfPlace(kind: .membershipAppraised), given: Story.appraised, by: .staff,
      seals: [.alliance(.appraised(favourable: false, note: "x"))]),
  ]
}
