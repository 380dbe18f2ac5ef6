import TrustRegistry

extension StateTables {
  private static let appraised: [Act] = [.does(.staff, .appraise())]
  private static let inquired: [Act] = [.does(.staff, .ask("lý lịch tư pháp"))]
  private static let activity: [Act] = [.does(.staff, .openActivity())]
  private static let leaving: [Act] = [.does(.staff, .leave(handover: "2026-09-20", lastDay: "2026-09-30"))]
  private static let concluded: [Act] = [.does(.staff, .conclude(on: .a))]

  static let alliance: [StateRow] = applications + lives

  private static let applications: [StateRow] = [
    .init("invite", .invite()),
    .init("apply", .join()),
    .init("apply (honorary)", .join(.honorary), after: [.does(.staff, .invite())]),
    .init("declare", .declare()),
    .init("ask", .ask("lý lịch tư pháp")),
    .init("answer", .replyToInquiry(), after: inquired),
    .init("appraise", .appraise()),
    .init("admit", .admit(), after: appraised),
    .init("admit (not appraised)", .admit()),
    .init("decline", .turnAway(), after: appraised),
    .init("withdrawConsent", .withdrawMembership()),
    .init("chooseNetworks", .networks([.news])),
  ]

  private static let lives: [StateRow] = [
    .init("participate", .participate(), after: activity),
    .init("honour", .honour()),
    .init("measure", .measure(.dialogue)),
    .init("hear", .hearMember()),
    .init("conclude", .conclude(on: .a)),
    .init("conclude (after measures)", .conclude(on: .b)),
    .init("terminate", .terminate(), after: concluded + [.does(.staff, .hearMember())]),
    .init("terminate (unheard)", .terminate(), after: concluded),
    .init("keep", .keep(), after: concluded),
    .init("leave", .leave(handover: "2027-09-20", lastDay: "2027-09-30")),
    .init("handOver", .handOver(), after: leaving),
    .init("review", .reviewMember()),
  ]
}
