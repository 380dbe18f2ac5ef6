import TrustRegistry

extension KindTables {
  static let appeals: [KindRow] = [
    KindRow("decisionNotified", given: Story.turnedDown) { _ in
      [.appeal(.notified(of: .decision(case: 1), day: "2026-08-31", channel: .inPerson, document: "BP-1"))]
    },
    KindRow("appealLodged", given: Story.notified) { _ in
      [
        .appeal(
          .lodged(
            appeal: 1, against: .decision(case: 1), day: "2026-08-31", grounds: "chấm sai",
            document: "ĐƠN-9"))
      ]
    },
    KindRow("appealAcknowledged", given: Story.appealed) { _ in
      [.appeal(.acknowledged(appeal: 1, document: "CV-4"))]
    },
    KindRow("appealExtended", given: Story.appealed, by: .secondSupervisor) { _ in
      [.appeal(.extended(appeal: 1, until: "2026-10-15", reason: "phức tạp"))]
    },
    KindRow("appealDecided", given: Story.appealed, by: .secondSupervisor) { _ in
      [.appeal(.decided(appeal: 1, outcome: .remitted(step: 5), reason: "chấm lại"))]
    },
  ]
}
