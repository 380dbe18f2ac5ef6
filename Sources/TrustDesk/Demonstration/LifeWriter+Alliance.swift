import TrustRegistry

/// What becomes of a certificate holder in the alliance.
extension LifeWriter {
  mutating func joinAlliance(_ path: LifePath) {
    pass(3...15)
    secretariat(.apply(memberClass: .official, consent: document("Đơn")))
    let points = CharterPoint.allCases.filter { $0.applicant == Applicant(kind) }
    secretariat(.showing(Array(points.prefix(2)), document: document("CCCD")))
    guard path != .applicant else { return }
    if points.count > 2 {
      secretariat(.showing(Array(points.dropFirst(2)), document: document("LLTP")))
    }
    let networks = scheme.alliance.networks.map(\.code).shuffled(using: &generator).prefix(2)
    secretariat(.chooseNetworks(Array(networks)))
    consentToMembership()
    pass(2...8)
    guard path != .withdrawn else { return secretariat(.withdrawConsent(document: document("RĐ"))) }
    let favourable = path != .notAdmitted
    let note = favourable ? "Đáp ứng Điều lệ" : "Chưa rõ quan hệ hợp tác với một nhãn hàng"
    secretariat(.appraise(favourable: favourable, note: note))
    guard path != .appraised else { return }
    pass(2...6)
    let command: AllianceCommand =
      favourable
      ? .admit(reason: "Đồng ý công nhận hội viên") : .decline(reason: "Đề nghị làm rõ rồi nộp lại")
    schedule.add(.alliance(command), about: id, by: .supervisor2, on: day)
    guard favourable else { return }
    liveInAlliance(path)
  }

  /// From the day after the admission on: on one day the secretariat acts before the supervisors.
  private mutating func liveInAlliance(_ path: LifePath) {
    let admittedOn = day
    pass(3...10)
    guard day > admittedOn else { return }
    if generator.chance(40) {
      secretariat(.honour(Honour(title: "Thư khen", document: document("TK"), day: day)))
    }
    switch path {
    case .leaving: leave(lastDay: today + 20)
    case .left: leave(lastDay: day + 1)
    case .terminated: terminate()
    default: break
    }
  }

  /// Not in a year whose holidays the scheme does not know: the hand-over has its clock.
  private mutating func leave(lastDay: Day) {
    let limit = scheme.clock(.memberHandover)
    guard limit.map({ scheme.calendar.due($0, from: day).day != nil }) ?? true else { return }
    let notice = ExitNotice(document: document("TB"), handover: min(lastDay, day + 25), lastDay: lastDay)
    secretariat(.leave(notice))
  }

  private mutating func terminate() {
    secretariat(
      .conclude(ground: .d, document: document("KL"), note: "Dùng danh nghĩa Liên minh để quảng cáo"))
    secretariat(
      .hear(MemberHearing(day: day, document: document("BB"), note: "Thành viên thừa nhận sự việc")))
    schedule.add(
      .alliance(.terminate(reason: "Theo kết luận của Ủy ban Liêm chính")), about: id, by: .supervisor2,
      on: day)
  }

  private mutating func consentToMembership() {
    for purpose in scheme.purposes where purpose.neededFor.contains(.membership) {
      schedule.add(
        .consent(
          .give(
            purpose: purpose.code, version: purpose.version, channel: .form, document: document("ĐY"),
            day: day)), about: id, by: .staff, on: day)
    }
  }

  private mutating func secretariat(_ command: AllianceCommand) {
    schedule.add(.alliance(command), about: id, by: .staff, on: day)
  }

  private mutating func document(_ prefix: String) -> String {
    "\(Int.random(in: 10...999, using: &generator))/\(prefix)-\(day.date.year)"
  }
}

extension AllianceCommand {
  fileprivate static func showing(_ points: [CharterPoint], document: String) -> AllianceCommand {
    .declare(Declaration(points: points, holds: true, document: document))
  }
}
