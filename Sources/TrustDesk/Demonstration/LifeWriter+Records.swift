import TrustRegistry

/// The records that the steps rest on, as the scheme asks for them. No chance in them: lives stay the same
/// whatever is asked for.
extension LifeWriter {
  /// Consents to what certification needs, once in a life, and the fees of step 1.
  mutating func takeIn() {
    for purpose in scheme.purposes where purpose.neededFor.contains(.certification) && !hasConsented {
      let channel = ConsentChannel.allCases[id.number % 2]
      give(
        .consent(
          .give(
            purpose: purpose.code, version: purpose.version, channel: channel,
            document: "\(id.number)/ĐY", day: day)))
    }
    hasConsented = true
    payFees(of: 1)
  }

  /// The person by a paper, each account by an act from it.
  mutating func prove() {
    let subjects = [ProofSubject.person] + accounts.map { .account($0.name) }
    for (index, subject) in subjects.enumerated() {
      let means = ProofMeans.suiting(subject)
      give(
        .record(
          .recordProof(
            case: caseNumber, subject: subject, means: means[id.number % means.count],
            document: "\(id.number)-\(index + 1)/XM", day: day)))
    }
  }

  mutating func train() {
    payFees(of: 3)
    give(.record(.recordTraining(case: caseNumber, document: "\(id.number)/CC-ĐT", day: day)))
  }

  /// - Parameter all: whether every finding was judged, or the first one only.
  mutating func analyse(judgingAll all: Bool) {
    let report = Self.reports[id.number % Self.reports.count]
    let digit = String(id.number % 16, radix: 16)
    let digest = String(repeating: digit + "e", count: 32)
    give(.analysis(.attachReport(case: caseNumber, digest: digest, report)), by: .assessor5)
    for (index, finding) in report.findings.enumerated() where all || index == 0 {
      let accepted = (id.number + index).isMultiple(of: 2)
      give(
        .analysis(
          .judgeFinding(
            case: caseNumber, finding: finding.code, accepted: accepted,
            reason: accepted ? "Khớp với dữ liệu của nền tảng" : "Do một chiến dịch quảng bá có thật")),
        by: .assessor5)
    }
  }

  mutating func hearAuthority() {
    give(
      .record(
        .recordAnswer(
          case: caseNumber, answer: .nothingKnown, document: "\(id.number)/A05-P3", day: day)))
  }

  mutating func payFees(of step: Int) {
    for fee in scheme.fees where fee.step == step {
      give(
        .fee(
          .pay(case: caseNumber, code: fee.code, receipt: "BL-\(id.number)-\(caseNumber)\(step)", day: day)))
    }
  }

  private mutating func give(_ command: Command, by hand: Schedule.Hand = .staff) {
    schedule.add(command, about: id, by: hand, on: day)
  }

  private static let reports = [
    AnalysisReport(
      method: "Đối chiếu 90 ngày bài đăng và bình luận công khai", summary: "Không có dấu hiệu bất thường",
      findings: []),
    AnalysisReport(
      method: "Đối chiếu 90 ngày bài đăng và bình luận công khai",
      summary: "Có một đợt tăng người theo dõi và bình luận lặp lại",
      findings: [
        AnalysisFinding(
          code: "TT1", text: "Người theo dõi tăng đột biến trong ba ngày", measure: "12 %"),
        AnalysisFinding(code: "BL1", text: "Bình luận giống hệt nhau từ nhiều tài khoản", measure: "31 %"),
      ]),
    AnalysisReport(
      method: "Phân tích sắc thái 2.000 bình luận gần nhất",
      summary: "Phản hồi tiêu cực tập trung vào một bài quảng cáo",
      findings: [
        AnalysisFinding(code: "ST1", text: "Tỷ lệ bình luận tiêu cực cao ở một bài", measure: "44 %")
      ]),
  ]
}
