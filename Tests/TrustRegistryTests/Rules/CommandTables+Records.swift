import TrustRegistry

extension CommandTables {
  static let consents: [CommandRow] = [
    .init(
      "give", given: Story.thorough, by: .staff, when: .consent(document: " ĐY-1 "),
      then: [
        .consent(
          .given(purpose: .certification, version: 2, channel: .paper, document: "ĐY-1", day: "2026-08-31"))
      ]),
    .init(
      "give (a newer text)", given: Story.thorough + [.does(.staff, .consent(version: 1))], by: .staff,
      when: .consent(),
      then: [
        .consent(
          .given(purpose: .certification, version: 2, channel: .paper, document: "ĐY-1", day: "2026-08-31"))
      ]),
    .init(
      "withdraw", given: Story.takenIn, by: .staff, when: .withdrawConsent(),
      then: [
        .consent(
          .withdrawn(purpose: .certification, document: "RÚT-1", reason: "đổi ý", day: "2026-08-31"))
      ]),
    .init(
      "withdraw (a member's)", given: DossierState.member.story, by: .staff,
      when: .withdrawConsent(to: .membership, document: " RÚT-1 "),
      then: [
        .consent(
          .withdrawn(purpose: .membership, document: "RÚT-1", reason: "đổi ý", day: "2026-08-31")),
        .alliance(.consentWithdrawn(document: "RÚT-1")),
      ]),
  ]

  static let records: [CommandRow] = [
    .init(
      "recordProof (person)", given: Story.takenIn, by: .staff, when: .prove(),
      then: [
        .record(
          .proofRecorded(
            case: 1, subject: .person, means: .identityCard, document: "XM-1", day: "2026-08-31"))
      ]),
    .init(
      "recordProof (account)", given: Story.takenIn, by: .staff, when: .prove(.lan),
      then: [
        .record(
          .proofRecorded(
            case: 1, subject: .account(.lan), means: .codePosted, document: "XM-1", day: "2026-08-31"))
      ]),
    .init(
      "recordTraining", given: Story.identified, by: .staff, when: .train(),
      then: [.record(.trainingRecorded(case: 1, document: "ĐT-1", day: "2026-08-31"))]),
    .init(
      "recordAnswer", given: Story.identified, by: .staff, when: .answer(.breachReported),
      then: [
        .record(
          .authorityAnswered(case: 1, answer: .breachReported, document: "A05-1", day: "2026-08-31"))
      ]),
  ]

  static let analysis: [CommandRow] = [
    .init(
      "attachReport", given: Story.identified, by: .assessor, when: .attach(),
      then: [
        .analysis(.reportAttached(case: 1, digest: String(repeating: "0a", count: 32), .sample))
      ]),
    .init(
      "attachReport (returned)",
      given: Story.thoroughlyReady + [.does(.supervisor, .sendBack(to: 4))], by: .assessor, when: .attach(),
      then: [
        .analysis(.reportAttached(case: 1, digest: String(repeating: "0a", count: 32), .sample))
      ]),
    .init(
      "judgeFinding", given: Story.reported, by: .assessor, when: .judge("F2", accepting: false),
      then: [
        .analysis(.findingJudged(case: 1, finding: "F2", accepted: false, reason: "khớp dữ liệu"))
      ]),
  ]

  static let fees: [CommandRow] = [
    .init(
      "charge", given: Story.takenIn, by: .staff, when: .charge(),
      then: [.fee(.charged(case: 1, code: "repeat", reason: "thi lần hai"))]),
    .init(
      "pay", given: Story.thoroughlyOpened, by: .staff, when: .pay(),
      then: [.fee(.paid(case: 1, code: "application", receipt: "BL-1", day: "2026-08-31"))]),
    .init(
      "pay (after the decision)", given: Story.takenIn + [.does(.supervisor, .decline())], by: .staff,
      when: .pay("assessment"),
      then: [.fee(.paid(case: 1, code: "assessment", receipt: "BL-1", day: "2026-08-31"))]),
    .init(
      "waive", given: Story.thoroughlyOpened, by: .staff, when: .waive(),
      then: [.fee(.waived(case: 1, code: "application", reason: "hộ nghèo"))]),
    .init(
      "refund", given: Story.takenIn, by: .staff, when: .refund(),
      then: [.fee(.refunded(case: 1, code: "application", receipt: "HP-1", reason: "nộp trùng"))]),
  ]
}
