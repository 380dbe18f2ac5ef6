import TrustRegistry

@testable import TrustJournal

/// A small scheme that keeps every rule, in the exact form of a body.
enum GoldenScheme {
  static let text =
    #"{"version":1,"name":{"vi":"Quy chế","en":"Scheme"},"#
    + #""criteria":[{"code":1,"name":{"vi":"Minh bạch","en":"Openness"},"maximum":60,"requirements":["#
    + #"{"code":"1.1","text":{"vi":"Gắn nhãn","en":"Labels"}},"#
    + #"{"code":"1.2","text":{"vi":"Nhận biết","en":"Recognised"}}]},"#
    + #"{"code":2,"name":{"vi":"Hành vi","en":"Conduct"},"maximum":40,"requirements":["#
    + #"{"code":"2.1","text":{"vi":"Đúng luật","en":"Lawful"}}]}],"#
    + #""tariff":[{"code":"11A","requirement":"1.1","points":4,"text":{"vi":"Thiếu nhãn","en":"No label"}},"#
    + #"{"code":"21A","requirement":"2.1","points":39,"text":{"vi":"Vi phạm","en":"Breach"}}],"#
    + #""classes":[{"code":"ethics","name":{"vi":"Đạo đức","en":"Ethics"},"#
    + #""meantFor":{"vi":"Nhạy cảm","en":"Sensitive"},"prefix":"DD","atLeast":90,"cleanMonths":24,"#
    + #""suits":["health"],"bars":[]},"#
    + #"{"code":"community","name":{"vi":"Cộng đồng","en":"Community"},"#
    + #""meantFor":{"vi":"Đời sống","en":"Daily life"},"prefix":"CD","atLeast":65,"cleanMonths":6,"#
    + #""suits":["daily"],"bars":["health"]}],"#
    + #""fields":[{"code":"health","name":{"vi":"Sức khỏe","en":"Health"},"sensitive":true},"#
    + #"{"code":"daily","name":{"vi":"Đời thường","en":"Everyday"},"sensitive":false}],"#
    + #""steps":["# + steps + #"],"#
    + #""exam":{"subjects":[{"code":"law","name":{"vi":"Pháp luật","en":"Law"}},"#
    + #"{"code":"media","name":{"vi":"Truyền thông","en":"Media"}}],"passMark":70,"topMark":99},"#
    + #""assessment":{"assessors":2,"tolerance":5},"#
    + #""validity":{"months":12,"expiringDays":[90,61,30],"renewalDays":60},"#
    + #""fees":[{"code":"intake","name":{"vi":"Tiếp nhận","en":"Intake"},"amount":500000},"#
    + #"{"code":"training","name":{"vi":"Đào tạo","en":"Training"},"amount":1500000}],"#
    + #""confirmedRoles":["supervisor"],"#
    + #""assumptions":[{"path":"criteria.maximum","note":{"vi":"Chưa công bố","en":"Not published"}},"#
    + #"{"path":"classes[1].bars","note":{"vi":"Tạm đặt","en":"Ours"}}]}"#

  private static let steps = [
    step(1, "staff", [], "recorded"), step(2, "staff", [1], "recorded"), step(3, "staff", [1], "examined"),
    step(4, "assessor", [2], "recorded"), step(5, "assessor", [4], "assessed"),
    step(6, "staff", [2], "recorded"), step(7, "supervisor", [3, 5, 6], "decided"),
  ].joined(separator: ",")

  private static func step(_ number: Int, _ role: String, _ after: [Int], _ means: String) -> String {
    let before = after.map(String.init).joined(separator: ",")
    return #"{"number":\#(number),"name":{"vi":"Bước \#(number)","en":"Step \#(number)"},"#
      + #""role":["\#(role)"],"record":{"vi":"Hồ sơ \#(number)","en":"File \#(number)"},"#
      + #""after":[\#(before)],"means":"\#(means)"}"#
  }

  /// The same, as the registry has it.
  static let value = Scheme(
    version: 1, name: Phrase(vi: "Quy chế", en: "Scheme"), criteria: criteria, tariff: tariff,
    classes: classes,
    fields: [
      FieldOfWork(code: health, name: Phrase(vi: "Sức khỏe", en: "Health"), sensitive: true),
      FieldOfWork(code: daily, name: Phrase(vi: "Đời thường", en: "Everyday"), sensitive: false),
    ],
    steps: [
      step(1, .staff, [], .recorded), step(2, .staff, [1], .recorded), step(3, .staff, [1], .examined),
      step(4, .assessor, [2], .recorded), step(5, .assessor, [4], .assessed),
      step(6, .staff, [2], .recorded), step(7, .supervisor, [3, 5, 6], .decided),
    ],
    exam: Exam(
      subjects: [
        .init(code: "law", name: Phrase(vi: "Pháp luật", en: "Law")),
        .init(code: "media", name: Phrase(vi: "Truyền thông", en: "Media")),
      ], passMark: 70, topMark: 99),
    assessment: Assessment(assessors: 2, tolerance: 5),
    validity: Validity(months: 12, expiringDays: [90, 61, 30], renewalDays: 60),
    fees: [
      Fee(code: "intake", name: Phrase(vi: "Tiếp nhận", en: "Intake"), amount: Money(dong: 500_000)),
      Fee(code: "training", name: Phrase(vi: "Đào tạo", en: "Training"), amount: Money(dong: 1_500_000)),
    ],
    confirmedRoles: .supervisor,
    assumptions: [
      Assumption(path: "criteria.maximum", note: Phrase(vi: "Chưa công bố", en: "Not published")),
      Assumption(path: "classes[1].bars", note: Phrase(vi: "Tạm đặt", en: "Ours")),
    ])

  private static let health = FieldCode(rawValue: "health")
  private static let daily = FieldCode(rawValue: "daily")
  private static let label = RequirementCode(criterion: 1, ordinal: 1)
  private static let lawful = RequirementCode(criterion: 2, ordinal: 1)

  private static let criteria = [
    Criterion(
      code: 1, name: Phrase(vi: "Minh bạch", en: "Openness"), maximum: 60,
      requirements: [
        Requirement(code: label, text: Phrase(vi: "Gắn nhãn", en: "Labels")),
        Requirement(
          code: RequirementCode(criterion: 1, ordinal: 2), text: Phrase(vi: "Nhận biết", en: "Recognised")),
      ]),
    Criterion(
      code: 2, name: Phrase(vi: "Hành vi", en: "Conduct"), maximum: 40,
      requirements: [Requirement(code: lawful, text: Phrase(vi: "Đúng luật", en: "Lawful"))]),
  ]

  private static let tariff = [
    TariffItem(
      code: "11A", requirement: label, points: 4, text: Phrase(vi: "Thiếu nhãn", en: "No label")),
    TariffItem(code: "21A", requirement: lawful, points: 39, text: Phrase(vi: "Vi phạm", en: "Breach")),
  ]

  private static let classes = [
    CertificateClass(
      code: ClassCode(rawValue: "ethics"), name: Phrase(vi: "Đạo đức", en: "Ethics"),
      meantFor: Phrase(vi: "Nhạy cảm", en: "Sensitive"), prefix: "DD", atLeast: 90, cleanMonths: 24,
      suits: [health], bars: []),
    CertificateClass(
      code: ClassCode(rawValue: "community"), name: Phrase(vi: "Cộng đồng", en: "Community"),
      meantFor: Phrase(vi: "Đời sống", en: "Daily life"), prefix: "CD", atLeast: 65, cleanMonths: 6,
      suits: [daily], bars: [health]),
  ]

  private static func step(_ number: Int, _ role: Roles, _ after: [Int], _ means: Step.Means) -> Step {
    Step(
      number: number, name: Phrase(vi: "Bước \(number)", en: "Step \(number)"), role: role,
      record: Phrase(vi: "Hồ sơ \(number)", en: "File \(number)"), after: after, means: means)
  }
}
