import TrustRegistry

extension RefusalTables {
  private static let one = ErasureScope.caseNumbered(1)
  private static let pending: [Act] = [.does(.staff, .breach(on: "2020-01-01", pending: true))]
  private static let breached: [Act] = [.does(.staff, .breach(on: "2024-09-01"))]

  private static func asked(after story: [Act], _ scope: ErasureScope = .dossier) -> [Act] {
    story + [.does(.staff, .askErasure(of: scope))]
  }

  private static func held(_ holds: LegalHold..., after story: [Act], _ scope: ErasureScope = .dossier)
    -> RefusalRow
  {
    .init(.legalHold(holds), given: asked(after: story, scope), by: .supervisor, when: .erase(scope))
  }

  static let erasure: [RefusalRow] =
    requests + [
      held(LegalHold(.openCase(1)), after: Story.opened()),
      held(LegalHold(.request(1)), after: Story.registered + [.does(.staff, .ask(.access))]),
      held(
        LegalHold(.certificate("CD-2026-000001"), until: "2027-08-30"),
        after: Story.approved() + [.comes("2027-08-30")]),
      held(
        LegalHold(.certificate("CD-2026-000001"), until: "2027-08-30"), after: Story.approved(), one),
      held(
        LegalHold(.membership), after: Story.admitted + [.comes("2027-08-31")]),
      held(LegalHold(.breachPending(1)), after: Story.registered + pending),
      held(
        LegalHold(.breach(1, months: 24), until: "2026-08-31"), after: Story.registered + breached),
      held(
        LegalHold(.breach(1, months: 24), until: "2026-08-31"), after: Story.declined + breached, one),
      held(
        LegalHold(.openCase(1)), LegalHold(.breachPending(1)), after: Story.opened() + pending),
    ]

  private static let requests: [RefusalRow] = [
    .init(.creatorUnknown(.lan), given: Story.staffed, by: .staff, when: .askErasure()),
    .init(.caseUnknown(1), given: Story.registered, by: .staff, when: .askErasure(of: one)),
    .init(
      .caseUnknown(1), given: Story.declined + Story.erasing(one), by: .staff, when: .askErasure(of: one)),
    .init(
      .erasureRequestStanding(one), given: asked(after: Story.declined, one), by: .supervisor,
      when: .askErasure()),
    .init(.reasonMissing, given: Story.registered, by: .staff, when: .askErasure(basis: " ")),
    .init(.documentMissing, given: Story.registered, by: .staff, when: .askErasure(document: "")),
    .init(
      .lastingWordsNamePerson, given: Story.registered, by: .staff,
      when: .askErasure(basis: "bà Lan yêu cầu")),
    .init(
      .lastingWordsNamePerson, given: Story.registered, by: .staff,
      when: .askErasure(document: "tài khoản @LAN.SONG.XANH")),
    .init(
      .lastingWordsNamePerson, given: asked(after: Story.registered), by: .staff,
      when: .dropErasure("Lan đã rút")),
    .init(.reasonMissing, given: asked(after: Story.registered), by: .staff, when: .dropErasure("")),
    .init(.erasureRequestMissing, given: Story.registered, by: .staff, when: .dropErasure()),
    .init(.erasureRequestMissing, given: Story.registered, by: .supervisor, when: .erase()),
    .init(
      .erasureRequestMissing, given: asked(after: Story.declined, one), by: .supervisor, when: .erase()),
    .init(
      .erasureRequestMissing, given: asked(after: Story.registered) + [.does(.staff, .dropErasure())],
      by: .supervisor, when: .erase()),
    .init(
      .requesterOrders, given: Story.registered + [.does(.supervisor, .askErasure())], by: .supervisor,
      when: .erase()),
  ]
}
