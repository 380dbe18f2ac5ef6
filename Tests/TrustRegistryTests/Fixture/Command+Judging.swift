import TrustRegistry

extension Command {
  static func openCard(case number: Int = 1) -> Command { .scoring(.openScorecard(case: number)) }

  static func deduct(
    _ points: Int?, _ requirement: RequirementCode? = "2.3", tariff: String? = nil,
    reason: String = "tin sai", evidence: Evidence? = .document("BB-7"), on day: Day = "2026-08-01",
    case number: Int = 1
  ) -> Command {
    .scoring(
      .enterDeduction(
        case: number,
        DeductionDraft(
          requirement: requirement, points: points, reason: reason, evidence: evidence, day: day,
          tariff: tariff)))
  }

  static func withdraw(_ deduction: Int, _ reason: String = "nhầm người", case number: Int = 1) -> Command {
    .scoring(.withdrawDeduction(case: number, deduction: deduction, reason: reason))
  }

  static func submit(case number: Int = 1) -> Command { .scoring(.submitScorecard(case: number)) }

  static func breach(
    on day: Day, pending: Bool = false, authority: String = "Thanh tra Sở", document: String = "QĐ-12",
    summary: String = "quảng cáo sai sự thật"
  ) -> Command {
    .conduct(
      .recordBreach(
        BreachReport(
          day: day, authority: authority, document: document, summary: summary, pending: pending)))
  }

  static func conclude(
    _ breach: Int, _ outcome: BreachOutcome, document: String = "QĐ-13", _ reason: String = "bản án"
  ) -> Command {
    .conduct(.concludeBreach(breach: breach, outcome: outcome, document: document, reason: reason))
  }

  static func approve(case number: Int = 1, _ reason: String = "đủ điều kiện") -> Command {
    .certificate(.approve(case: number, reason: reason))
  }

  static func decline(case number: Int = 1, _ reason: String = "chưa đạt") -> Command {
    .certificate(.decline(case: number, reason: reason))
  }

  static func sendBack(to step: Int, case number: Int = 1, _ reason: String = "xem lại") -> Command {
    .certificate(.returnToStep(case: number, step: step, reason: reason))
  }

  static func join(_ memberClass: MemberClass = .official, consent: String = "ĐƠN-3") -> Command {
    .alliance(.apply(memberClass: memberClass, consent: consent))
  }

  static func appraise(favourable: Bool = true, note: String = "đủ tiêu chuẩn") -> Command {
    .alliance(.appraise(favourable: favourable, note: note))
  }

  static func admit(_ reason: String = "kết nạp") -> Command { .alliance(.admit(reason: reason)) }

  static func turnAway(_ reason: String = "chưa phù hợp") -> Command { .alliance(.decline(reason: reason)) }
}
