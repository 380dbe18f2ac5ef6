import TrustRegistry

extension RefusalTables {
  private static let closed = Story.asked(.correction) + [.does(.staff, .closeRequest())]

  static let privacy: [RefusalRow] = [
    .init(.purposeMissing, given: Story.soiled, by: .auditor, when: .look(at: .breaches, " ")),
    .init(.purposeMissing, given: Story.asked(.access), by: .staff, when: .giveAccess(" ")),
    .init(.nothingMasked, given: Story.registered, by: .auditor, when: .look(at: .all)),
    .init(.nothingMasked, given: Story.soiled, by: .auditor, when: .look(at: .identity)),
    .init(.nothingMasked, given: Story.soiled, by: .auditor, when: .look(at: [])),
    .init(
      .roleMissing(needed: [.staff, .supervisor, .auditor], held: .assessor), given: Story.proven,
      by: .assessor, when: .look(at: [.tracking, .identity])),
    .init(.ownDossier(.lan), given: Story.soiled, by: .lanHerself, when: .look(at: .breaches)),
    .init(.creatorUnknown(.minh), given: Story.staffed, by: .staff, when: .ask(), about: .minh),
    .init(.documentMissing, given: Story.registered, by: .staff, when: .ask(document: " ")),
    .init(.dayToCome("2026-09-01"), given: Story.registered, by: .staff, when: .ask(on: "2026-09-01")),
    .init(.requestUnknown(1), given: Story.registered, by: .staff, when: .acknowledgeRequest()),
    .init(.requestUnknown(2), given: Story.asked(), by: .staff, when: .closeRequest(request: 2)),
    .init(
      .requestAcknowledged(1), given: Story.asked() + [.does(.staff, .acknowledgeRequest())], by: .staff,
      when: .acknowledgeRequest()),
    .init(.documentMissing, given: Story.asked(), by: .staff, when: .acknowledgeRequest(document: "")),
    .init(.requestClosed(1), given: closed, by: .staff, when: .closeRequest()),
    .init(.requestClosed(1), given: closed, by: .staff, when: .acknowledgeRequest()),
    .init(.requestClosed(1), given: closed, by: .staff, when: .giveAccess()),
    .init(.reasonMissing, given: Story.asked(), by: .staff, when: .closeRequest(.refused, reason: " ")),
    .init(.documentMissing, given: Story.asked(), by: .staff, when: .closeRequest(.refused, document: " ")),
    .init(.accessNotAsked(1), given: Story.asked(.erasure), by: .staff, when: .giveAccess()),
    .init(.accessNotGiven(1), given: Story.asked(.access), by: .staff, when: .closeRequest()),
    .init(
      .maskedText, given: Story.registered, by: .staff,
      when: .breach(on: "2026-08-01", authority: Mask.text)),
    .init(.maskedText, given: Story.soiled, by: .staff, when: .conclude(1, .overturned, "xem \(Mask.text)")),
  ]
}
