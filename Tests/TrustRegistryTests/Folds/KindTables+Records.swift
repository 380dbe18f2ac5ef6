import TrustRegistry

extension KindTables {
  static let records: [KindRow] = [
    KindRow("consentGiven", given: Story.thorough) { _ in
      [
        .consent(
          .given(purpose: .certification, version: 2, channel: .form, document: "x", day: "2026-08-31"))
      ]
    },
    KindRow("consentWithdrawn", given: Story.takenIn) { _ in
      [.consent(.withdrawn(purpose: .certification, document: "x", reason: "x", day: "2026-08-31"))]
    },
    KindRow("proofRecorded", given: Story.opened()) { _ in
      [
        .record(
          .proofRecorded(
            case: 1, subject: .account(.lan), means: .signedIn, document: "x", day: "2026-08-31"))
      ]
    },
    KindRow("trainingRecorded", given: Story.opened()) { _ in
      [.record(.trainingRecorded(case: 1, document: "x", day: "2026-08-31"))]
    },
    KindRow("authorityAnswered", given: Story.opened()) { _ in
      [.record(.authorityAnswered(case: 1, answer: .nothingKnown, document: "x", day: "2026-08-31"))]
    },
    KindRow("reportAttached", given: Story.opened()) { _ in
      [.analysis(.reportAttached(case: 1, digest: "", .sample))]
    },
    KindRow("findingJudged", given: Story.reported) { _ in
      [.analysis(.findingJudged(case: 1, finding: "F1", accepted: true, reason: "x"))]
    },
    KindRow("feeCharged", given: Story.thoroughlyOpened) { _ in
      [.fee(.charged(case: 1, code: "repeat", reason: "x"))]
    },
    KindRow("feePaid", given: Story.thoroughlyOpened) { _ in
      [.fee(.paid(case: 1, code: "application", receipt: "x", day: "2026-08-31"))]
    },
    KindRow("feeWaived", given: Story.thoroughlyOpened) { _ in
      [.fee(.waived(case: 1, code: "application", reason: "x"))]
    },
    KindRow("feeRefunded", given: Story.takenIn) { _ in
      [.fee(.refunded(case: 1, code: "application", receipt: "x", reason: "x"))]
    },
  ]
}
