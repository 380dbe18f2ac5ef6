import TrustRegistry

extension StateTables {
  private static let pending: [Act] = [.does(.staff, .breach(on: "2026-08-31", pending: true))]

  static let conduct: [StateRow] = [
    .init("recordBreach", .breach(on: "2026-08-31")),
    .init("concludeBreach", .conclude(1, .final)),
    .init("concludeBreach (pending)", .conclude(1, .overturned), after: pending),
    .init("recordRuleBreach", .ruleBreach()),
  ]

  private static let notice: [Act] = [.does(.staff, .notify())]

  static let reviews: [StateRow] = [
    .init("open", .review()),
    .init("sendNotice", .notify()),
    .init("holdHearing", .hear(on: "2026-09-15"), after: notice),
    .init("close (unfounded)", .closeReview()),
    .init("close (after a measure)", .closeReview(1, .measured)),
  ]

  static let measures: [StateRow] = [
    .init("suspend", .suspend(), after: Story.duly),
    .init("suspend (in an emergency)", .suspend(emergency: true)),
    .init("reinstate", .reinstate()),
    .init("revoke", .revoke(), after: Story.duly),
    .init("revoke (unheard)", .revoke()),
    .init("release", .letGo("CD-2026-000001")),
  ]

  private static let complained: [Act] = [.does(.staff, .complain())]

  static let complaints: [StateRow] = [
    .init("lodge", .complain()),
    .init("acknowledge", .acknowledge(), after: complained),
    .init("extend", .extend(), after: complained),
    .init("answer", .reply(), after: complained),
  ]

  private static let requested: [Act] = [.does(.staff, .ask(.access))]

  static let privacy: [StateRow] = [
    .init("look", .look(at: .all)),
    .init("lodgeRequest", .ask(.access)),
    .init("acknowledgeRequest", .acknowledgeRequest(), after: requested),
    .init("closeRequest", .closeRequest(.refused), after: requested),
    .init("giveAccess", .giveAccess(), after: requested),
  ]

  private static let asked: [Act] = [.does(.staff, .askErasure())]
  private static let askedOfCase: [Act] = [.does(.staff, .askErasure(of: .caseNumbered(1)))]

  static let erasure: [StateRow] = [
    .init("request", .askErasure()),
    .init("request (a case)", .askErasure(of: .caseNumbered(1))),
    .init("withdrawRequest", .dropErasure(), after: asked),
    .init("order", .erase(), after: asked),
    .init("order (a case)", .erase(.caseNumbered(1)), after: askedOfCase),
  ]
}
