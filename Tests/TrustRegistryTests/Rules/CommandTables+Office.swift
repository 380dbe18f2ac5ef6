import TrustRegistry

extension CommandTables {
  private static let newcomer = OfficerID(number: 50)
  private static let seal = String(repeating: "ab", count: 32)

  static let office: [CommandRow] = [
    .init(
      "found", given: [], by: .administrator, when: .found(by: " Nguyễn Quản Trị "),
      then: [
        .office(
          .founded(
            name: "Sổ thử", trial: true, officer: .administrator, officerName: "Nguyễn Quản Trị",
            key: .sample(1), roles: .administrator))
      ]),
    .init(
      "adoptScheme", given: Story.staffed, by: .administrator, when: .adopt(.sample(version: 2)),
      then: [.office(.schemeAdopted(.sample(version: 2)))]),
    .init(
      "enrol", given: Story.staffed, by: .administrator, when: .enrol(newcomer, as: [.staff, .auditor]),
      then: [
        .office(
          .enrolled(
            officer: newcomer, name: "Trần Mới", key: .sample(50), roles: [.staff, .auditor], creator: nil,
            proof: ""))
      ]),
    .init(
      "confirm", given: Story.staffed + [.does(.administrator, .enrol(newcomer, as: .supervisor))],
      by: .auditor, when: .confirm(newcomer), then: [.office(.confirmed(officer: newcomer))]),
    .init(
      "retire", given: Story.staffed, by: .administrator, when: .retire(.staff, since: "2026-08-01"),
      then: [.office(.retired(officer: .staff, since: "2026-08-01", reason: "nghỉ việc"))]),
    .init(
      "replaceKey (another's)", given: Story.staffed, by: .administrator,
      when: .replaceKey(of: .secondAssessor),
      then: [
        .office(
          .keyReplaced(officer: .secondAssessor, key: .sample(500), proof: "", reason: "mất khóa"))
      ]),
    .init(
      "replaceKey (one's own)", given: Story.staffed, by: .staff, when: .replaceKey(of: .staff),
      then: [.office(.keyReplaced(officer: .staff, key: .sample(500), proof: "", reason: "mất khóa"))]),
    .init(
      "correctClock", given: Story.staffed, by: .administrator,
      when: .office(.correctClock(reason: " pin hỏng ")),
      then: [.office(.clockCorrected(reason: "pin hỏng"))]),
    .init(
      "restore", given: Story.staffed, by: .administrator,
      when: .office(.restore(sequence: 7, seal: seal, reason: "hỏng đĩa")),
      then: [.office(.restored(sequence: 7, seal: seal, reason: "hỏng đĩa"))]),
    .init(
      "acceptHistory", given: Story.staffed, by: .staff,
      when: .office(.acceptHistory(sequence: 7, seal: seal, signature: "")),
      then: [.office(.historyAccepted(sequence: 7, seal: seal, signature: ""))]),
    .init(
      "openActivity", given: Story.staffed, by: .staff, when: .openActivity(" Ngày hội an toàn số "),
      then: [
        .office(
          .activityOpened(
            number: 1,
            Activity(
              name: "Ngày hội an toàn số", kind: .event, first: "2026-08-01", last: "2026-09-30")))
      ]),
  ]
}
