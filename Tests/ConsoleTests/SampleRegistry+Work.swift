import TrustRegistry

@testable import TrustDesk

/// Creators for whom somebody has work to do: at every step, with every role.
extension SampleRegistry {
  /// Those of `inhabited()`, numbers 1 to 6, and these: 7 ready to be certified, 8 with a score too low and a
  /// breach pending, 9 an applicant to the alliance, 10 one appraised, 11 with a card that assessor 2 has
  /// begun, 12 with a subject to pass, 13 whose certificate ends within the month and is under review again.
  static func atWork() throws -> SampleRegistry { try told.get() }

  /// Told once for all tests: every act of it folds the story so far anew.
  private static let told = Result { try tellOfWork() }

  private static func tellOfWork() throws -> SampleRegistry {
    var registry = try inhabited()
    try registry.addDecisions()
    try registry.addMemberships()
    let huy = try registry.register("Lương Gia Huy", ["food"], "Cần Thơ", "huyanuong", 95_300)
    try registry.open(huy, professional, on: today - 18, steps: [1, 2, 3, 4])
    try registry.score(huy, case: 1, by: assessor2, deducting: 5, on: today - 2, submitting: false)
    try registry.deduct(4, "1.1", "Bài tài trợ ghi nhãn quá nhỏ", from: huy, by: assessor2, on: today - 1)
    let withdrawal = ScoringCommand.withdrawDeduction(case: 1, deduction: 1, reason: "Nhầm tài khoản")
    try registry.act(.scoring(withdrawal), about: huy, by: assessor2, on: today - 1)
    let trang = try registry.register("Tạ Thu Trang", ["education"], "Huế", "trangday", 18_200)
    try registry.open(trang, community, on: today - 12, steps: [1, 2])
    for (subject, mark) in [("ethics", 80), ("communication", 74), ("law", 60)] {
      let exam = ProcedureCommand.recordExam(
        case: 1, subject: subject, mark: mark, day: today - 6, document: "BB-\(subject)")
      try registry.act(.procedure(exam), about: trang, by: staff, on: today - 6)
    }
    let khanh = try registry.register("Cao Ngọc Khánh", ["travel"], "Khánh Hòa", "khanhdidau", 220_000)
    try registry.certify(khanh, professional, decidedOn: today - 345, deducting: 2)
    try registry.open(khanh, professional, on: today - 3, steps: [1])
    return registry
  }

  private mutating func addDecisions() throws {
    let thuy = try register("Bùi Thị Thủy", ["beauty"], "Nghệ An", "thuylamdep", 133_000)
    try open(thuy, Self.professional, on: Self.today - 25, steps: [1, 2, 3, 4, 6])
    try score(thuy, case: 1, by: Self.assessor1, deducting: 4, on: Self.today - 9)
    try score(thuy, case: 1, by: Self.assessor2, deducting: 7, on: Self.today - 8)
    let viet = try register("Hồ Quốc Việt", ["finance"], "Hà Nội", "vietdautu", 402_000)
    try open(viet, Self.ethics, on: Self.today - 40, steps: [1, 2, 3, 4, 6])
    try score(viet, case: 1, by: Self.assessor1, deducting: 15, on: Self.today - 15)
    try score(viet, case: 1, by: Self.assessor2, deducting: 16, on: Self.today - 14)
    let report = BreachReport(
      day: Self.today - 60, authority: "Sở Thông tin và Truyền thông", document: "77/QĐ-XPHC",
      summary: "Đăng thông tin sai sự thật về ngân hàng", pending: true)
    try act(.conduct(.recordBreach(report)), about: viet, by: Self.staff, on: Self.today - 10)
  }

  private mutating func addMemberships() throws {
    let uyen = try register("Ngô Mỹ Uyên", ["food"], "Đà Lạt", "uyenbep", 51_000)
    try certify(uyen, Self.professional, decidedOn: Self.today - 50, deducting: 3)
    let apply = AllianceCommand.apply(memberClass: .official, consent: "Đơn 44/2026")
    try act(.alliance(apply), about: uyen, by: Self.staff, on: Self.today - 9)
    let dung = try register("Đinh Tiến Dũng", ["travel"], "Quảng Ninh", "dungphuot", 77_700)
    try certify(dung, Self.professional, decidedOn: Self.today - 60, deducting: 1)
    try act(.alliance(apply), about: dung, by: Self.staff, on: Self.today - 11)
    try act(
      .alliance(.appraise(favourable: true, note: "Đủ tiêu chuẩn theo Điều lệ")), about: dung, by: Self.staff,
      on: Self.today - 4)
  }

  mutating func deduct(
    _ points: Int, _ code: String, _ reason: String, from id: CreatorID, by officer: OfficerID, on day: Day
  ) throws {
    let draft = DeductionDraft(
      requirement: RequirementCode(code), points: points, reason: reason, evidence: .document("12/BC-GS"),
      day: day - 3)
    try act(.scoring(.enterDeduction(case: 1, draft)), about: id, by: officer, on: day)
  }

  /// With one more officer, number 7.
  func enrolling(_ name: String, _ roles: Roles) -> SampleRegistry {
    let last = transactions.reduce(0) { $0 + $1.count }
    let key = PublicKey(String(repeating: "e", count: 64))
    guard let key else { return self }
    let enrolled = OfficeEvent.enrolled(
      officer: OfficerID(number: 7), name: name, key: key, roles: roles, creator: nil, proof: "")
    let entry = Entry(
      sequence: last + 1, at: Timestamp(startOf: Self.today, plus: 8 * 3600), by: Self.administrator,
      about: .office,
      nth: desk(as: nil).office.revision + 1, left: 0, event: .office(enrolled))
    return SampleRegistry(transactions + [[entry]])
  }
}
