import TrustRegistry

extension EventSamples {
  private static let purpose = PurposeCode(rawValue: "certification")
  private static let day = WordingOffice.day

  /// One of every kind about consents, records, reports and fees.
  static let records: [Event] = [
    .consent(.given(purpose: purpose, version: 2, channel: .paper, document: "01/ĐY", day: day)),
    .consent(.withdrawn(purpose: purpose, document: "02/RÚT", reason: "Đổi ý", day: day)),
    .record(
      .proofRecorded(case: 1, subject: .person, means: .identityCard, document: "03/XM", day: day)),
    .record(
      .proofRecorded(
        case: 1, subject: .account(WordingOffice.account), means: .codePosted, document: "04/XM", day: day)),
    .record(.trainingRecorded(case: 1, document: "05/ĐT", day: day)),
    .record(.authorityAnswered(case: 1, answer: .breachReported, document: "06/A05", day: day)),
    .analysis(
      .reportAttached(
        case: 1, digest: String(repeating: "0c", count: 32),
        AnalysisReport(
          method: "90 ngày", summary: "Bình luận lặp",
          findings: [AnalysisFinding(code: "F1", text: "Lặp", measure: "31 %")]))),
    .analysis(.findingJudged(case: 1, finding: "F1", accepted: true, reason: "Khớp")),
    .analysis(.findingJudged(case: 1, finding: "F2", accepted: false, reason: "Sự kiện thật")),
    .fee(.charged(case: 1, code: "exam", reason: "Thi lại")),
    .fee(.paid(case: 1, code: "exam", receipt: "BL-1", day: day)),
    .fee(.waived(case: 1, code: "exam", reason: "Hộ nghèo")),
    .fee(.refunded(case: 1, code: "exam", receipt: "HP-1", reason: "Nộp trùng")),
  ]
}
