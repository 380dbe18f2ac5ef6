import TrustRegistry

@testable import TrustDesk

/// The sample under a scheme that asks for every record of the seven steps.
extension SampleRegistry {
  static let creator = CreatorID(kind: .opinionLeader, number: 1)

  static let thoroughScheme: Scheme = {
    var scheme = SampleScheme.scheme
    scheme.version = 2
    scheme.purposes = [
      Purpose(
        code: PurposeCode(rawValue: "certification"),
        name: Phrase(vi: "Xét và cấp giấy chứng nhận", en: "Certification"), version: 1,
        neededFor: [.certification]),
      Purpose(
        code: PurposeCode(rawValue: "news"), name: Phrase(vi: "Nhận thông tin", en: "News"), version: 1,
        neededFor: []),
    ]
    let needs: [Int: [Step.Need]] = [
      1: [.consents], 2: [.proofs], 3: [.training], 4: [.findings], 6: [.answer],
    ]
    for index in scheme.steps.indices {
      scheme.steps[index].needs = needs[scheme.steps[index].number] ?? []
      scheme.steps[index].within = TimeLimit(length: 5, unit: .workingDays)
    }
    scheme.fees = [
      Fee(
        code: "application", name: Phrase(vi: "Phí tiếp nhận", en: "Application"),
        amount: Money(dong: 500_000), step: 1)
    ]
    scheme.calendar = WorkingCalendar(years: [.init(year: 2026, holidays: [])])
    return scheme
  }()

  /// A creator whose case was opened eight days ago, and nothing recorded since.
  static func waiting() throws -> SampleRegistry {
    var registry = try SampleRegistry()
    try registry.act(.office(.adoptScheme(thoroughScheme)), by: administrator, on: today - 500)
    let id = try registry.register("Lê Bảo An", ["food"], "Huế", "anvagiadinh", 87_400)
    try registry.act(
      .procedure(.open(certificateClass: professional)), about: id, by: staff, on: today - 8)
    return registry
  }

  /// The same with steps 1 and 2 done.
  static func identified() throws -> SampleRegistry {
    var registry = try waiting()
    let day = today - 4
    let commands: [Command] = [
      .consent(
        .give(
          purpose: PurposeCode(rawValue: "certification"), version: 1, channel: .paper, document: "10/ĐY",
          day: day)),
      .fee(.pay(case: 1, code: "application", receipt: "BL-1", day: day)),
      .procedure(.recordStep(case: 1, step: 1, note: "Đủ", document: "12/ĐK")),
      .record(
        .recordProof(case: 1, subject: .person, means: .identityCard, document: "CC-1", day: day)),
      .record(
        .recordProof(
          case: 1, subject: .account(AccountName(platform: .tiktok, handle: "anvagiadinh")),
          means: .codePosted, document: "X-1", day: day)),
      .procedure(.recordStep(case: 1, step: 2, note: "Đủ", document: "13/XM")),
    ]
    for command in commands { try registry.act(command, about: creator, by: staff, on: day) }
    return registry
  }

  static let report = AnalysisReport(
    method: "90 ngày", summary: "Bình luận lặp lại",
    findings: [
      AnalysisFinding(code: "BL1", text: "Bình luận giống hệt nhau", measure: "31 %"),
      AnalysisFinding(code: "TT1", text: "Tăng người theo dõi đột biến", measure: "12 %"),
    ])
}
