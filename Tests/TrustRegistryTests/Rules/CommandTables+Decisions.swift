import TrustRegistry

extension CommandTables {
  private static let pending = Story.registered + [.does(.staff, .breach(on: "2026-08-31", pending: true))]

  static let conduct: [CommandRow] = [
    .init(
      "recordBreach", given: Story.registered, by: .staff,
      when: .breach(on: "2026-08-31", authority: " Thanh tra Sở "),
      then: [
        .conduct(
          .breachRecorded(
            breach: 1,
            BreachReport(
              day: "2026-08-31", authority: "Thanh tra Sở", document: "QĐ-12",
              summary: "quảng cáo sai sự thật", pending: false)))
      ]),
    .init(
      "concludeBreach", given: pending, by: .staff, when: .conclude(1, .final),
      then: [
        .conduct(.breachConcluded(breach: 1, outcome: .final, document: "QĐ-13", reason: "bản án"))
      ]),
    .init(
      "concludeBreach (overturned in the end)", given: pending + [.does(.staff, .conclude(1, .final))],
      by: .staff, when: .conclude(1, .overturned),
      then: [
        .conduct(.breachConcluded(breach: 1, outcome: .overturned, document: "QĐ-13", reason: "bản án"))
      ]),
  ]

  static let certificates: [CommandRow] = [
    .init(
      "approve", given: Story.ready(.ethics, deducting: 10), by: .supervisor, when: .approve(),
      then: [
        .certificate(
          .approved(
            case: 1,
            Certificate(
              number: "DD-2026-000001", certificateClass: .ethics, score: 90, atLeast: 90,
              validFrom: "2026-08-31", validThrough: "2027-08-30"), reason: "đủ điều kiện")),
        .office(.numbersTaken(series: .certificates(prefix: "DD", year: 2026), upTo: 1)),
      ]),
    .init(
      "decline", given: Story.opened(), by: .supervisor, when: .decline(),
      then: [.certificate(.declined(case: 1, reason: "chưa đạt"))]),
    .init(
      "returnToStep", given: Story.ready(), by: .supervisor, when: .sendBack(to: 5),
      then: [.certificate(.returned(case: 1, step: 5, reason: "xem lại"))]),
  ]
}
