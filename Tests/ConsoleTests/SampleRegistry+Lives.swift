import TrustRegistry

@testable import TrustDesk

/// Creators in several states of life.
extension SampleRegistry {
  /// Six creators: one certified and a member, one expiring, one being scored, one just applied, one with a
  /// breach pending, one only registered.
  static func inhabited() throws -> SampleRegistry { try written.get() }

  /// Written once, as every test begins from it.
  private static let written = Result { try write() }

  private static func write() throws -> SampleRegistry {
    var registry = try SampleRegistry()
    let phuong = try registry.register("Nguyễn Thị Phượng", ["beauty"], "Hà Nội", "phuong.lamdep", 304_900)
    try registry.certify(phuong, professional, decidedOn: today - 120, deducting: 4)
    try registry.admit(phuong, on: today - 100)
    let duc = try registry.register("Đặng Hồng Đức", ["health"], "Đà Nẵng", "bacsiduc", 1_250_000)
    try registry.certify(duc, ethics, decidedOn: today - 330, deducting: 0)
    let an = try registry.register(
      "Lê Bảo An", ["food", "travel"], "Thành phố Hồ Chí Minh", "anvagiadinh", 87_400)
    try registry.open(an, professional, on: today - 30, steps: [1, 2, 4])
    try registry.score(an, case: 1, by: assessor1, deducting: 3, on: today - 5)
    let oanh = try registry.register("Trần Kim Oanh", ["education"], "Huế", "cooanhdayvan", 45_210)
    try registry.open(oanh, community, on: today - 2, steps: [])
    let hai = try registry.register("Phan Thanh Hải", ["finance"], "Hải Phòng", "hai.chungkhoan", 612_000)
    let report = BreachReport(
      day: today - 40, authority: "Ủy ban Chứng khoán Nhà nước", document: "118/QĐ-XPHC",
      summary: "Tư vấn đầu tư khi chưa được cấp phép", pending: true)
    try registry.act(.conduct(.recordBreach(report)), about: hai, by: staff, on: today - 20)
    _ = try registry.register("🌸 Mai Thì Thầm", [], nil, "maithitham", nil)
    return registry
  }

  mutating func register(
    _ name: String, _ fields: [String], _ province: String?, _ handle: String, _ followers: Int?
  ) throws -> CreatorID {
    let account = Account(name: AccountName(platform: .tiktok, handle: handle), followers: followers)
    let particulars = Particulars(
      name: name, kind: .opinionLeader, fields: fields.map { FieldCode(rawValue: $0) }, province: province)
    try act(.register(particulars, accounts: [account]), by: Self.staff, on: Self.today - 400)
    let number = desk(as: nil).roster.count
    return CreatorID(kind: .opinionLeader, number: number)
  }

  /// Opens a case and records these steps.
  mutating func open(_ id: CreatorID, _ code: ClassCode, on day: Day, steps: [Int]) throws {
    try act(.procedure(.open(certificateClass: code)), about: id, by: Self.staff, on: day)
    let number = desk(as: nil).dossier(id)?.openCase?.number ?? 1
    for step in steps {
      if step == 3 {
        for (subject, mark) in [("ethics", 85), ("communication", 78), ("law", 91)] {
          let exam = ProcedureCommand.recordExam(
            case: number, subject: subject, mark: mark, day: day, document: "BB-\(subject)")
          try act(.procedure(exam), about: id, by: Self.staff, on: day)
        }
      }
      let command = ProcedureCommand.recordStep(
        case: number, step: step, note: "Đủ hồ sơ bước \(step)", document: "HS-\(id.number)/\(step)")
      let officer = step == 4 ? Self.assessor1 : Self.staff
      try act(.procedure(command), about: id, by: officer, on: day)
    }
  }

  /// A whole scorecard with one deduction.
  mutating func score(
    _ id: CreatorID, case number: Int, by officer: OfficerID, deducting points: Int, on day: Day,
    submitting: Bool = true
  ) throws {
    try act(.scoring(.openScorecard(case: number)), about: id, by: officer, on: day)
    if points > 0 {
      let draft = DeductionDraft(
        requirement: RequirementCode(criterion: 2, ordinal: 3), points: points,
        reason: "Đăng tin chưa kiểm chứng", evidence: .address("https://vi.du/1"), day: day - 10)
      try act(.scoring(.enterDeduction(case: number, draft)), about: id, by: officer, on: day)
    }
    if submitting { try act(.scoring(.submitScorecard(case: number)), about: id, by: officer, on: day) }
  }

  mutating func certify(_ id: CreatorID, _ code: ClassCode, decidedOn day: Day, deducting points: Int) throws
  {
    try open(id, code, on: day - 20, steps: [1, 2, 3, 4, 6])
    try score(id, case: 1, by: Self.assessor1, deducting: points, on: day - 5)
    try score(id, case: 1, by: Self.assessor2, deducting: points, on: day - 4)
    try act(
      .certificate(.approve(case: 1, reason: "Đủ điều kiện")), about: id, by: Self.supervisor, on: day)
  }

  mutating func admit(_ id: CreatorID, on day: Day) throws {
    let steps: [(AllianceCommand, OfficerID)] = [
      (.apply(memberClass: .official, consent: "Đơn 12/2026"), Self.staff),
      (.appraise(favourable: true, note: "Đủ tiêu chuẩn"), Self.staff),
      (.admit(reason: "Có chứng nhận còn hiệu lực"), Self.supervisor),
    ]
    for (command, officer) in steps { try act(.alliance(command), about: id, by: officer, on: day) }
  }
}
