import TrustRegistry

@testable import TrustJournal

extension GoldenRow {
  private static let digest = String(repeating: "0c", count: 32)
  private static let certification = PurposeCode(rawValue: "certification")

  static let recordRows: [GoldenRow] = [
    GoldenRow(
      .consentGiven,
      .consent(
        .given(
          purpose: certification, version: 2, channel: .recording, document: "ĐY-1", day: Golden.march)),
      #""purpose":"certification","version":2,"channel":"recording","document":"ĐY-1","day":"2026-03-05""#),
    GoldenRow(
      .consentWithdrawn,
      .consent(.withdrawn(purpose: certification, document: "R-1", reason: "Đổi ý", day: Golden.march)),
      #""purpose":"certification","document":"R-1","reason":"Đổi ý","day":"2026-03-05""#),
    GoldenRow(
      .proofRecorded,
      .record(
        .proofRecorded(
          case: 1, subject: .person, means: .electronicIdentity, document: "CC", day: Golden.march)),
      #""case":1,"means":"electronicIdentity","document":"CC","day":"2026-03-05""#),
    GoldenRow(
      .proofRecorded,
      .record(
        .proofRecorded(
          case: 1, subject: .account(AccountName(platform: .tiktok, handle: "ha.xinh")),
          means: .codePosted, document: "X-2", day: Golden.march)),
      #""case":1,"account":{"platform":"tiktok","handle":"ha.xinh"},"means":"codePosted","#
        + #""document":"X-2","day":"2026-03-05""#),
    GoldenRow(
      .trainingRecorded, .record(.trainingRecorded(case: 2, document: "ĐT-1", day: Golden.march)),
      #""case":2,"document":"ĐT-1","day":"2026-03-05""#),
    GoldenRow(
      .authorityAnswered,
      .record(.authorityAnswered(case: 1, answer: .nothingKnown, document: "12/A05", day: Golden.march)),
      #""case":1,"answer":"nothingKnown","document":"12/A05","day":"2026-03-05""#),
    GoldenRow(
      .reportAttached,
      .analysis(
        .reportAttached(
          case: 1, digest: digest,
          AnalysisReport(
            method: "90 ngày", summary: "Bình thường",
            findings: [AnalysisFinding(code: "F1", text: "Bình luận lặp", measure: "31 %")]))),
      #""case":1,"digest":"\#(digest)","method":"90 ngày","summary":"Bình thường","#
        + #""findings":[{"code":"F1","text":"Bình luận lặp","measure":"31 %"}]"#),
    GoldenRow(
      .findingJudged,
      .analysis(.findingJudged(case: 1, finding: "F1", accepted: false, reason: "Sự kiện thật")),
      #""case":1,"finding":"F1","accepted":false,"reason":"Sự kiện thật""#),
    GoldenRow(
      .feeCharged, .fee(.charged(case: 1, code: "exam", reason: "Thi lại")),
      #""case":1,"code":"exam","reason":"Thi lại""#),
    GoldenRow(
      .feePaid, .fee(.paid(case: 1, code: "exam", receipt: "BL-7", day: Golden.march)),
      #""case":1,"code":"exam","receipt":"BL-7","day":"2026-03-05""#),
    GoldenRow(
      .feeWaived, .fee(.waived(case: 1, code: "exam", reason: "Hộ nghèo")),
      #""case":1,"code":"exam","reason":"Hộ nghèo""#),
    GoldenRow(
      .feeRefunded, .fee(.refunded(case: 1, code: "exam", receipt: "H-7", reason: "Nộp trùng")),
      #""case":1,"code":"exam","receipt":"H-7","reason":"Nộp trùng""#),
  ]
}
