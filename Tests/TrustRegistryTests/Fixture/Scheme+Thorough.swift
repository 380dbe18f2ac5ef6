import TrustRegistry

extension Scheme {
  /// The sample with every record of the seven steps switched on (PROGRAMME 4), as it may be adopted next.
  static let thorough: Scheme = {
    var scheme = sample(version: 2)
    scheme.purposes = [
      Purpose(code: .certification, name: "Xét chứng nhận", version: 2, neededFor: [.certification]),
      Purpose(code: .membership, name: "Liên minh", version: 1, neededFor: [.membership]),
      Purpose(code: .news, name: "Bản tin", version: 1, neededFor: []),
    ]
    scheme.steps[0].needs = [.consents]
    scheme.steps[1].needs = [.proofs]
    scheme.steps[2].needs = [.training]
    scheme.steps[3].needs = [.findings]
    scheme.steps[5].needs = [.answer]
    scheme.exam.mostAttempts = 2
    scheme.fees = [
      Fee(code: "application", name: "Tiếp nhận", amount: Money(dong: 500_000), step: 1),
      Fee(code: "assessment", name: "Đánh giá", amount: Money(dong: 3_000_000), step: 5),
      Fee(code: "repeat", name: "Thi lại", amount: Money(dong: 300_000)),
    ]
    scheme.clocks = [ClockRule(name: .feePayment, limit: TimeLimit(length: 10, unit: .days))]
    return scheme
  }()
}

extension PurposeCode {
  static let certification = PurposeCode(rawValue: "certification")
  static let membership = PurposeCode(rawValue: "membership")
  static let news = PurposeCode(rawValue: "news")
}

extension AnalysisReport {
  /// Two findings.
  static let sample = AnalysisReport(
    method: "Đối chiếu 90 ngày", summary: "Có dấu hiệu tương tác giả",
    findings: [
      AnalysisFinding(code: "F1", text: "Tăng người theo dõi đột biến", measure: "12 % trong 3 ngày"),
      AnalysisFinding(code: "F2", text: "Bình luận lặp", measure: "31 %"),
    ])
}
