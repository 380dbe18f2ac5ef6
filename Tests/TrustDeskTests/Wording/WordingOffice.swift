import TrustRegistry

/// A small office for sentences: two officers and a scheme with two of everything.
enum WordingOffice {
  static let lan = OfficerID(number: 1)
  static let minh = OfficerID(number: 2)
  static let stranger = OfficerID(number: 9)
  static let creator = CreatorID(kind: .opinionLeader, number: 17)
  static let day = Day(number: 20_517)  // 2026-03-05

  static func make() throws -> Office {
    var office = Office()
    try office.apply(
      entry(
        1,
        .founded(
          name: "Hiệp hội", trial: true, officer: lan, officerName: "Lê Lan", key: key("a"), roles: .anyone)))
    try office.apply(entry(2, .schemeAdopted(scheme)))
    try office.apply(
      entry(
        3,
        .enrolled(officer: minh, name: "Trần Minh", key: key("b"), roles: .staff, creator: nil, proof: "")))
    return office
  }

  /// A dossier with one case of the ethics class, its first step recorded.
  static func dossier(in office: Office) throws -> Dossier {
    var dossier = Dossier(id: creator)
    let particulars = Particulars(name: "An", kind: .opinionLeader, fields: [health], province: nil)
    let events: [Event] = [
      .creator(.registered(particulars, accounts: [Account(name: account, followers: 304_900)])),
      .procedure(.opened(case: 1, certificateClass: ethics, scheme: 1, maxima: [20])),
      .procedure(.stepRecorded(case: 1, step: 1, note: "Đủ", document: "01/TN")),
    ]
    for (index, event) in events.enumerated() {
      try dossier.apply(
        Entry(
          sequence: 10 + index, at: Timestamp(startOf: day), by: lan, about: .creator(creator),
          nth: index + 1,
          left: 0, event: event), in: office)
    }
    return dossier
  }

  static let ethics = ClassCode(rawValue: "ethics")
  static let health = FieldCode(rawValue: "health")
  static let food = FieldCode(rawValue: "food")
  static let account = AccountName(platform: .tiktok, handle: "lan.nguyen")

  static func key(_ digit: Character) -> PublicKey {
    guard let key = PublicKey(String(repeating: digit, count: 64)) else {
      preconditionFailure("64 hex digits")
    }
    return key
  }

  private static func entry(_ sequence: Int, _ event: OfficeEvent) -> Entry {
    Entry(
      sequence: sequence, at: Timestamp(startOf: day), by: lan, about: .office, nth: sequence, left: 0,
      event: .office(event))
  }

  private static func words(_ vi: String, _ en: String) -> Phrase { Phrase(vi: vi, en: en) }

  static let scheme = Scheme(
    version: 1, name: words("Quy chế", "Scheme"),
    criteria: [
      Criterion(
        code: 1, name: words("Minh bạch", "Transparency"), maximum: 20,
        requirements: [.init(code: .init(criterion: 1, ordinal: 1), text: words("Gắn nhãn", "Labelled"))])
    ],
    tariff: [
      TariffItem(
        code: "11A", requirement: .init(criterion: 1, ordinal: 1), points: 4,
        text: words("Không nhãn", "No label"))
    ],
    classes: [
      CertificateClass(
        code: ethics, name: words("Đạo đức", "Ethics"), meantFor: words("Nhạy cảm", "Sensitive"),
        prefix: "DD",
        atLeast: 90, cleanMonths: 24, suits: [health], bars: []),
      CertificateClass(
        code: ClassCode(rawValue: "community"), name: words("Cộng đồng", "Community"),
        meantFor: words("Đời sống", "Daily life"), prefix: "CD", atLeast: 65, cleanMonths: 6, suits: [food],
        bars: [health]),
    ],
    fields: [
      FieldOfWork(code: health, name: words("Sức khỏe", "Health"), sensitive: true),
      FieldOfWork(code: food, name: words("Ẩm thực", "Food"), sensitive: false),
    ],
    steps: [
      Step(
        number: 1, name: words("Tiếp nhận", "Intake"), role: .staff, record: words("Đơn", "Application"),
        after: [], means: .recorded),
      Step(
        number: 2, name: words("Xác minh", "Identity"), role: .staff, record: words("Giấy tờ", "Papers"),
        after: [1], means: .recorded),
      Step(
        number: 3, name: words("Quyết định", "Decision"), role: .supervisor,
        record: words("Quyết định", "Decision"),
        after: [1, 2], means: .decided),
    ],
    exam: Exam(subjects: [.init(code: "law", name: words("Pháp luật", "Law"))], passMark: 70, topMark: 100),
    assessment: Assessment(assessors: 2, tolerance: 5),
    validity: Validity(months: 12, expiringDays: [90, 60, 30], renewalDays: 60), fees: [],
    confirmedRoles: .supervisor, assumptions: [])
}
