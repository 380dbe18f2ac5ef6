import TrustRegistry

extension ForgeryTables {
  private static let approval: [Event] = [
    .certificate(.approved(case: 1, .sample(), reason: "x")), .sampleNumber,
  ]

  static let records: [ForgeryRow] = [
    .init(
      .conditionUnmet(.certificateApproved, .consentsGiven),
      given: Story.thoroughlyReady + [.does(.staff, .withdrawConsent())], by: .supervisor, seals: approval),
    .init(
      .conditionUnmet(.certificateApproved, .identityProven),
      given: Story.thoroughlyReady + [.does(.staff, .record(.spare))], by: .supervisor, seals: approval),
    .init(
      .conditionUnmet(.certificateApproved, .feesSettled),
      given: Story.thoroughlyReady + [.does(.staff, .charge())], by: .supervisor, seals: approval),
    .init(
      .outOfPlace(kind: .consentWithdrawn), given: Story.thorough, by: .staff,
      seals: [
        .consent(.withdrawn(purpose: .certification, document: "x", reason: "x", day: "2026-08-31"))
      ]),
    .init(
      .outOfPlace(kind: .consentGiven), given: Story.staffed, by: .staff,
      seals: [
        .consent(
          .given(purpose: .certification, version: 1, channel: .form, document: "x", day: "2026-08-31"))
      ]),
    .init(
      .outOfPlace(kind: .proofRecorded), given: Story.thoroughlyOpened, by: .staff,
      seals: [
        .record(
          .proofRecorded(
            case: 1, subject: .account(.minh), means: .signedIn, document: "x", day: "2026-08-31"))
      ]),
    .init(
      .outOfPlace(kind: .trainingRecorded), given: Story.thorough, by: .staff,
      seals: [.record(.trainingRecorded(case: 1, document: "x", day: "2026-08-31"))]),
    .init(
      .outOfPlace(kind: .examRecorded),
      given: Story.identified + [.does(.staff, .exam("law", 1)), .does(.staff, .exam("law", 2))],
      by: .staff,
      seals: [
        .procedure(.examRecorded(case: 1, subject: "law", mark: 99, day: "2026-08-31", document: "x"))
      ]),
    .init(
      .outOfPlace(kind: .reportAttached), given: Story.reported, by: .assessor,
      seals: [.analysis(.reportAttached(case: 1, digest: "", .sample))]),
    .init(
      .outOfPlace(kind: .findingJudged), given: Story.reported + [.does(.assessor, .judge("F1"))],
      by: .assessor,
      seals: [.analysis(.findingJudged(case: 1, finding: "F1", accepted: false, reason: "x"))]),
    .init(
      .outOfPlace(kind: .feeCharged), given: Story.takenIn + [.does(.supervisor, .decline())], by: .staff,
      seals: [.fee(.charged(case: 1, code: "repeat", reason: "x"))]),
    .init(
      .outOfPlace(kind: .feePaid), given: Story.takenIn, by: .staff,
      seals: [.fee(.paid(case: 1, code: "application", receipt: "x", day: "2026-08-31"))]),
    .init(
      .outOfPlace(kind: .feeRefunded), given: Story.thoroughlyOpened, by: .staff,
      seals: [.fee(.refunded(case: 1, code: "application", receipt: "x", reason: "x"))]),
  ]
}
