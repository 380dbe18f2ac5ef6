import TrustRegistry

/// Writes the life of one demonstration creator into the schedule, along a path and up to today.
struct LifeWriter {
  let id: CreatorID
  let kind: CreatorKind
  let accounts: [Account]
  let scheme: Scheme
  let today: Day
  let sample: SampleData
  var generator: SplitMix
  var schedule: Schedule
  /// The day that the life has come to.
  var day: Day
  var caseNumber = 0
  var hasConsented = false
  private var assessors: [Schedule.Hand] = []

  init(
    number: Int, particulars: Particulars, accounts: [Account], scheme: Scheme, today: Day,
    sample: SampleData, generator: SplitMix, schedule: Schedule, from day: Day
  ) {
    id = CreatorID(kind: particulars.kind, number: number)
    kind = particulars.kind
    self.accounts = accounts
    self.scheme = scheme
    self.today = today
    self.sample = sample
    self.generator = generator
    self.schedule = schedule
    self.day = day
  }

  /// Follows a path from the opening of a case.
  mutating func follow(_ path: LifePath, seeking code: ClassCode) {
    guard path != .registered else { return }
    apply(for: code)
    guard path != .applied else { return }
    takeIn()
    step(1, "Hồ sơ đủ theo danh mục, đã ghi nhận đồng ý", "ĐK")
    guard path != .identified else { return }
    prove()
    step(2, "Đối chiếu căn cước và quyền quản trị tài khoản", "XM")
    train()
    sitExam(passing: path != .examining)
    guard path != .examining else { return }
    step(3, "Hoàn thành đào tạo, đạt cả ba môn", "ĐT")
    analyse(judgingAll: path != .examined)
    guard path != .examined else { return }
    step(4, "Báo cáo tương tác và cảm xúc đã đính kèm", "PT", by: .assessor5)
    guard path != .analysed else { return declareConflict() }
    score(path, seeking: code)
    guard ![.halfScored, .disputed, .scored].contains(path) else { return }
    hearAuthority()
    step(6, "Không ghi nhận vi phạm pháp luật trong thời hạn", "A05")
    if path != .verified || !id.number.isMultiple(of: 4) { payFees(of: 5) }
    guard path != .verified else { return }
    decide(path)
    continueAfterDecision(path, seeking: code)
  }

  /// A breach that came to light after all else: with an outcome or still without one.
  mutating func recordBreach() {
    let act = generator.day(in: 40...1100, before: today.number)
    let recorded = Day(number: min(today.number - 5, max(day.number + 1, act + 30)))
    let pending = generator.chance(30)
    let report = BreachReport(
      day: Day(number: act), authority: sample.authority(&generator),
      document: "\(Int.random(in: 100...999, using: &generator))/QĐ-XPHC",
      summary: sample.breach(&generator), pending: pending)
    schedule.add(.conduct(.recordBreach(report)), about: id, by: .staff, on: recorded)
    guard !pending, generator.chance(20) else { return }
    schedule.add(
      .conduct(
        .concludeBreach(
          breach: 1, outcome: .overturned, document: "15/QĐ-GQKN", reason: "Khiếu nại được chấp nhận")),
      about: id, by: .staff, on: recorded + 3)
  }
}

extension LifeWriter {
  mutating func pass(_ days: ClosedRange<Int>) {
    day = min(today, day + Int.random(in: days, using: &generator))
  }

  private mutating func apply(for code: ClassCode) {
    caseNumber += 1
    schedule.add(.procedure(.open(certificateClass: code)), about: id, by: .staff, on: day)
  }

  private mutating func step(_ number: Int, _ note: String, _ prefix: String, by hand: Schedule.Hand = .staff)
  {
    pass(1...5)
    let document = "\(Int.random(in: 10...999, using: &generator))/\(prefix)-\(day.date.year)"
    schedule.add(
      .procedure(.recordStep(case: caseNumber, step: number, note: note, document: document)), about: id,
      by: hand, on: day)
  }

  /// Some assessors know the creator.
  private mutating func declareConflict() {
    guard id.number.isMultiple(of: 3) else { return }
    schedule.add(
      .assignment(.declareConflict(reason: "Từng hợp tác quảng cáo với người này")), about: id,
      by: .assessor2, on: day)
  }

  private mutating func sitExam(passing: Bool) {
    pass(2...8)
    for (index, subject) in scheme.exam.subjects.enumerated() {
      let failing = !passing && index == 0
      let range = failing ? 45...(scheme.exam.passMark - 1) : scheme.exam.passMark...98
      schedule.add(
        .procedure(
          .recordExam(
            case: caseNumber, subject: subject.code, mark: Int.random(in: range, using: &generator), day: day,
            document: "BB-\(id.number)")), about: id, by: .staff, on: day)
    }
  }

  private mutating func score(_ path: LifePath, seeking code: ClassCode) {
    let least = scheme.certificateClass(code)?.atLeast ?? 0
    let fault = 100 - least + 4
    let room = path == .declined ? fault...max(fault, min(40, fault + 8)) : 0...(100 - least)
    let taken = Int.random(in: room, using: &generator)
    let before = assessors
    let pool = Schedule.Hand.assessors.dropLast().shuffled(using: &generator)
    // Nobody scores the same creator twice running.
    assessors = Array(pool.filter { !before.contains($0) }.prefix(2))
    for hand in assessors { assign(hand) }
    pass(1...4)
    fillCard(of: assessors[0], taking: taken, submitting: true)
    let second = path == .disputed ? taken + 9 : min(room.upperBound, taken + 2)
    fillCard(of: assessors[1], taking: second, submitting: path != .halfScored)
  }

  private mutating func assign(_ hand: Schedule.Hand) {
    schedule.add(
      .assignment(.assign(case: caseNumber, assessor: Demonstration.officer(hand))), about: id, by: .staff,
      on: day)
  }

  private mutating func fillCard(of hand: Schedule.Hand, taking total: Int, submitting: Bool) {
    schedule.add(.scoring(.openScorecard(case: caseNumber)), about: id, by: hand, on: day)
    var left = total
    var room = scheme.criteria.map(\.maximum)
    while left > 0 {
      let item = scheme.tariff[Int.random(in: scheme.tariff.indices, using: &generator)]
      let points = min(item.points, left, room[item.requirement.criterion - 1])
      guard points > 0 else { continue }
      let draft = DeductionDraft(
        requirement: item.requirement, points: points,
        reason: sample.reason(for: item.requirement, &generator) ?? item.text.vi,
        evidence: .address(sample.evidence(for: id, &generator)),
        day: day - Int.random(in: 20...300, using: &generator),
        tariff: points == item.points ? item.code : nil)
      schedule.add(.scoring(.enterDeduction(case: caseNumber, draft)), about: id, by: hand, on: day)
      left -= points
      room[item.requirement.criterion - 1] -= points
    }
    guard submitting else { return }
    schedule.add(.scoring(.submitScorecard(case: caseNumber)), about: id, by: hand, on: day)
  }

  private mutating func decide(_ path: LifePath) {
    pass(2...6)
    let supervisor = Schedule.Hand.supervisors[Int.random(in: 0...2, using: &generator)]
    let command: CertificateCommand
    switch path {
    case .declined:
      command = .decline(case: caseNumber, reason: "Điểm chưa đạt mức của hạng đăng ký")
    case .returned:
      command = .returnToStep(case: caseNumber, step: 2, reason: "Bổ sung xác nhận quyền quản trị kênh phụ")
    default:
      command = .approve(case: caseNumber, reason: "Đủ điều kiện theo phương án đang áp dụng")
    }
    schedule.add(.certificate(command), about: id, by: supervisor, on: day)
  }

  private mutating func continueAfterDecision(_ path: LifePath, seeking code: ClassCode) {
    switch path {
    case .renewed:
      day = max(day, today - 25)
      follow(.holding, seeking: code)
    case .applicant, .appraised, .member, .notAdmitted, .withdrawn, .leaving, .left, .terminated:
      joinAlliance(path)
    default: break
    }
  }
}
