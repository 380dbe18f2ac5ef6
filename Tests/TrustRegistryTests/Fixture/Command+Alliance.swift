import TrustRegistry

extension Command {
  static func invite(_ document: String = "TM-1") -> Command { .alliance(.invite(document: document)) }

  static func declare(
    _ points: [CharterPoint] = [.vietnamese, .ofAge, .civilCapacity, .notProsecuted], holds: Bool = true,
    document: String = "CC-1"
  ) -> Command {
    .alliance(.declare(Declaration(points: points, holds: holds, document: document)))
  }

  static func ask(_ what: String = "lý lịch tư pháp") -> Command { .alliance(.ask(what: what)) }

  static func replyToInquiry(_ document: String = "BS-1") -> Command {
    .alliance(.answer(document: document))
  }

  static func withdrawMembership(_ document: String = "RĐY-1") -> Command {
    .alliance(.withdrawConsent(document: document))
  }

  static func networks(_ codes: [NetworkCode] = [.scams]) -> Command { .alliance(.chooseNetworks(codes)) }

  static func openActivity(
    _ name: String = "Ngày hội an toàn số", from first: Day = "2026-08-01", to last: Day = "2026-09-30"
  ) -> Command {
    .office(.openActivity(Activity(name: name, kind: .event, first: first, last: last)))
  }

  static func participate(
    in activity: Int = 1, as role: String = "diễn giả", on day: Day = "2026-08-31",
    document: String = "TG-1"
  ) -> Command {
    .alliance(
      .participate(Participation(activity: activity, role: role, day: day, document: document)))
  }

  static func honour(
    _ title: String = "Bằng khen", document: String = "QĐ-9", on day: Day = "2026-08-31"
  ) -> Command {
    .alliance(.honour(Honour(title: title, document: document, day: day)))
  }

  static func measure(
    _ measure: SoftMeasure, note: String = "trao đổi", document: String = "BB-1", on day: Day = "2026-08-31",
    through: Day? = nil
  ) -> Command {
    .alliance(
      .measure(
        MeasureReport(measure: measure, note: note, document: document, day: day, through: through)))
  }

  static func hearMember(
    on day: Day = "2026-08-31", document: String = "BB-2", note: String = "đã trình bày"
  ) -> Command {
    .alliance(.hear(MemberHearing(day: day, document: document, note: note)))
  }

  static func conclude(
    on ground: TerminationGround, document: String = "KL-1", note: String = "vi phạm"
  ) -> Command {
    .alliance(.conclude(ground: ground, document: document, note: note))
  }

  static func terminate(_ reason: String = "theo kết luận") -> Command {
    .alliance(.terminate(reason: reason))
  }

  static func keep(_ reason: String = "đã khắc phục") -> Command { .alliance(.keep(reason: reason)) }

  static func leave(
    _ document: String = "TB-1", handover: Day = "2026-09-10", lastDay: Day = "2026-09-15"
  ) -> Command {
    .alliance(.leave(ExitNotice(document: document, handover: handover, lastDay: lastDay)))
  }

  static func handOver(_ document: String = "BG-1") -> Command { .alliance(.handOver(document: document)) }

  static func reviewMember(
    _ outcome: MembershipReviewOutcome = .kept, note: String = "chờ gia hạn"
  ) -> Command {
    .alliance(.review(outcome: outcome, note: note))
  }
}

extension NetworkCode {
  static let scams = NetworkCode(rawValue: "scams")
  static let news = NetworkCode(rawValue: "news")
  static let youth = NetworkCode(rawValue: "youth")
}
