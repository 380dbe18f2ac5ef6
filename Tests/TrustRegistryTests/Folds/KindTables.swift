import TrustRegistry

/// Every kind of event, in a story after which it has effect when the right officer seals it.
enum KindTables {
  static var all: [KindRow] {
    office + creators + cases + scoring + decisions
      + erasure
      + assignments
      + records
      + reviews + complaints
      + privacy
      + appeals
      + alliance
  }

  static let newcomer = OfficerID(number: 50)

  static let office: [KindRow] = [
    KindRow("registryFounded", given: Story.staffed) {
      [
        .office(
          .founded(
            name: "Sổ khác", trial: false, officer: $0, officerName: "Kẻ chiếm", key: .sample(600),
            roles: .anyone))
      ]
    },
    KindRow("schemeAdopted", given: Story.staffed) { _ in
      [.office(.schemeAdopted(.sample(version: 2)))]
    },
    KindRow("officerEnrolled", given: Story.staffed) { _ in
      [
        .office(
          .enrolled(
            officer: newcomer, name: "Trần Mới", key: .sample(50), roles: .staff, creator: nil, proof: ""))
      ]
    },
    KindRow(
      "officerConfirmed", given: Story.staffed + [.does(.administrator, .enrol(newcomer, as: .supervisor))]
    ) { _ in
      [.office(.confirmed(officer: newcomer))]
    },
    KindRow("officerRetired", given: Story.staffed) { _ in
      [.office(.retired(officer: .secondAssessor, since: "2026-08-01", reason: "nghỉ việc"))]
    },
    KindRow("keyReplaced (one's own)", given: Story.staffed) {
      [.office(.keyReplaced(officer: $0, key: .sample(500), proof: "", reason: "mất khóa"))]
    },
    KindRow("keyReplaced (another's)", given: Story.staffed) { _ in
      [.office(.keyReplaced(officer: .secondAssessor, key: .sample(500), proof: "", reason: "mất khóa"))]
    },
    KindRow("clockCorrected", given: Story.staffed) { _ in [.office(.clockCorrected(reason: "pin"))] },
    KindRow("registryRestored", given: Story.staffed) { _ in
      [.office(.restored(sequence: 1, seal: "", reason: "hỏng đĩa"))]
    },
    KindRow("historyAccepted", given: Story.staffed) { _ in
      [.office(.historyAccepted(sequence: 1, seal: "", signature: ""))]
    },
    KindRow("numbersTaken", given: Story.staffed) { _ in
      [.office(.numbersTaken(series: .creator, upTo: 1))]
    },
  ]

  static let creators: [KindRow] = [
    KindRow("creatorRegistered", given: Story.staffed) { _ in
      [
        .creator(
          .registered(
            Particulars(name: "Lan", kind: .opinionLeader, fields: [], province: nil),
            accounts: [Account(name: .lan, followers: nil)])),
        .office(.numbersTaken(series: .creator, upTo: 1)),
      ]
    },
    KindRow("creatorAmended", given: Story.registered) { _ in
      [.creator(.amended(Amendment(name: "Lan Anh")))]
    },
    KindRow("accountRecorded", given: Story.registered) { _ in
      [.creator(.accountRecorded(Account(name: .spare, followers: nil)))]
    },
    KindRow("accountReleased", given: Story.registered) { _ in
      [.creator(.accountReleased(.lan, reason: "đã bán"))]
    },
  ]

  static let cases: [KindRow] = [
    KindRow("caseOpened", given: Story.registered) { _ in
      [.procedure(.opened(case: 1, certificateClass: .ethics, scheme: 1, maxima: [20, 20, 20, 20, 20]))]
    },
    KindRow("stepRecorded (staff's)", given: Story.opened()) { _ in
      [.procedure(.stepRecorded(case: 1, step: 1, note: "đủ", document: "HS-1"))]
    },
    KindRow("stepRecorded (assessor's)", given: Story.opened() + Story.firstSteps) { _ in
      [.procedure(.stepRecorded(case: 1, step: 4, note: "đủ", document: "HS-1"))]
    },
    KindRow("examRecorded", given: Story.opened()) { _ in
      [.procedure(.examRecorded(case: 1, subject: "law", mark: 80, day: "2026-08-31", document: "BT-1"))]
    },
    KindRow("breachRecorded", given: Story.registered) { _ in
      [
        .conduct(
          .breachRecorded(
            breach: 1,
            BreachReport(day: "2026-08-01", authority: "A", document: "B", summary: "C", pending: true)))
      ]
    },
    KindRow(
      "breachConcluded", given: Story.registered + [.does(.staff, .breach(on: "2026-08-01", pending: true))]
    ) { _ in
      [.conduct(.breachConcluded(breach: 1, outcome: .overturned, document: "B", reason: "R"))]
    },
  ]
}
