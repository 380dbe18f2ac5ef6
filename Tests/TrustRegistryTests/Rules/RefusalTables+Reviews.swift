import TrustRegistry

extension RefusalTables {
  private static let clockedNotice =
    Story.clockedCertificate() + [.does(.staff, .review()), .does(.staff, .notify())]
  private static let emergency = Story.reviewed + [.does(.supervisor, .suspend(emergency: true))]

  static let reviews: [RefusalRow] = [
    .init(.nothingToReview, given: Story.registered, by: .staff, when: .review()),
    .init(.nothingToReview, given: Story.approved() + [.comes("2027-08-31")], by: .staff, when: .review()),
    .init(
      .nothingToReview, given: Story.heard + [.does(.supervisor, .revoke())], by: .staff, when: .review()),
    .init(.breachUnknown(1), given: Story.approved(), by: .staff, when: .review(.breach(1))),
    .init(.ruleBreachUnknown(1), given: Story.approved(), by: .staff, when: .review(.ruleBreach(1))),
    .init(.reviewAlreadyOpen(1), given: Story.reviewed, by: .staff, when: .review(.breach(1))),
    .init(.reasonMissing, given: Story.approved(), by: .staff, when: .review(.misuseOfMark, " ")),
    .init(.reviewUnknown(1), given: Story.approved(), by: .staff, when: .notify()),
    .init(.reviewUnknown(0), given: Story.reviewed, by: .staff, when: .notify(0)),
    .init(.reviewUnknown(.min), given: Story.reviewed, by: .staff, when: .notify(.min)),
    .init(
      .reviewClosed(1), given: Story.reviewed + [.does(.supervisor, .closeReview())], by: .staff,
      when: .notify()),
    .init(.noticeAlreadySent(1), given: Story.noticed, by: .staff, when: .notify()),
    .init(.documentMissing, given: Story.reviewed, by: .staff, when: .notify(document: " ")),
    .init(.dayToCome("2026-09-01"), given: Story.reviewed, by: .staff, when: .notify(on: "2026-09-01")),
    .init(.noticeMissing(1), given: Story.reviewed, by: .staff, when: .hear()),
    .init(.hearingAlreadyHeld(1), given: Story.heard, by: .staff, when: .hear()),
    .init(.noteMissing, given: Story.noticed, by: .staff, when: .hear(summary: "")),
    .init(
      .hearingTooSoon(1, from: "2026-09-10"), given: clockedNotice + [.comes("2026-09-09")], by: .staff,
      when: .hear(on: "2026-09-09")),
    .init(
      .holidaysUnknown(2027),
      given: Story.clockedCertificate() + [
        .does(.staff, .review()), .comes("2026-12-28"), .does(.staff, .notify(on: "2026-12-28")),
      ],
      by: .staff, when: .hear(on: "2026-12-28")),
    .init(
      .bringerDecides, given: Story.approved() + [.does(.allrounder, .breach(on: "2026-08-30"))],
      by: .allrounder, when: .closeReview()),
    .init(
      .beforeMatter("2026-08-31"), given: Story.reviewed, by: .staff, when: .notify(on: "2026-08-30")),
    .init(
      .hearingTooSoon(1, from: "2026-08-31"), given: Story.noticed, by: .staff,
      when: .hear(on: "2026-08-30")),
    .init(
      .measureStands("CD-2026-000001"), given: Story.suspended, by: .supervisor,
      when: .closeReview(1, .unfounded)),
    .init(
      .measureStands("CD-2026-000001"), given: Story.heard + [.does(.supervisor, .revoke())],
      by: .supervisor, when: .closeReview(1, .corrected)),
    .init(.measureMissing(1), given: Story.heard, by: .supervisor, when: .closeReview(1, .measured)),
    .init(.noticeMissing(1), given: emergency, by: .supervisor, when: .closeReview(1, .measured)),
    .init(
      .hearingMissing(1), given: emergency + [.does(.staff, .notify())], by: .supervisor,
      when: .closeReview(1, .unfounded)),
    .init(.reasonMissing, given: Story.reviewed, by: .supervisor, when: .closeReview(1, .unfounded, "")),
  ]

  /// A matter is neither ended nor let go by whom brought it, in whatever review.
  static let bringers: [RefusalRow] = [
    .init(
      .bringerDecides, given: Story.suspendedTwiceOver, by: .allrounder,
      when: .suspend(until: .through("2026-09-01"), emergency: true, review: 2)),
    .init(.bringerDecides, given: Story.heldByMatter, by: .allrounder, when: .letGo()),
    .init(
      .suspensionLonger(through: "2026-09-30"),
      given: Story.heard + [.does(.supervisor, .suspend(until: .through("2026-09-30")))],
      by: .supervisor, when: .suspend(until: .through("2026-09-29"))),
  ]

  static let measures: [RefusalRow] = [
    .init(.certificateUnknown("X"), given: Story.heard, by: .supervisor, when: .suspend("X")),
    .init(
      .certificateNotRunning("CD-2026-000001"), given: Story.heard + [.does(.supervisor, .revoke())],
      by: .supervisor, when: .suspend()),
    .init(
      .certificateNotRunning("CD-2027-000001"), given: Story.held + [.does(.supervisor, .letGo())],
      by: .supervisor, when: .suspend("CD-2027-000001")),
    .init(
      .certificateNotRunning("CD-2026-000001"), given: Story.heard + [.comes("2027-08-31")],
      by: .supervisor, when: .revoke()),
    .init(.reviewUnknown(2), given: Story.heard, by: .supervisor, when: .suspend(review: 2)),
    .init(
      .reviewClosed(1), given: Story.heard + [.does(.supervisor, .closeReview())], by: .supervisor,
      when: .suspend()),
    .init(.noticeMissing(1), given: Story.reviewed, by: .supervisor, when: .suspend()),
    .init(.hearingMissing(1), given: Story.noticed, by: .supervisor, when: .suspend()),
    .init(.hearingMissing(1), given: Story.noticed, by: .supervisor, when: .revoke()),
    .init(.reviewMissing, given: Story.heard, by: .supervisor, when: .revoke(review: nil)),
    .init(
      .conditionMissing, given: Story.heard, by: .supervisor, when: .suspend(until: .condition(" "))),
    .init(
      .dayGone("2026-08-30"), given: Story.heard, by: .supervisor,
      when: .suspend(until: .through("2026-08-30"))),
    .init(.reasonMissing, given: Story.heard, by: .supervisor, when: .suspend(review: 1, "")),
    .init(.reasonMissing, given: Story.heard, by: .supervisor, when: .revoke(review: 1, "")),
    .init(.reasonMissing, given: Story.suspended, by: .supervisor, when: .reinstate("CD-2026-000001", "")),
    .init(.reasonMissing, given: Story.held, by: .supervisor, when: .letGo("CD-2027-000001", "")),
    .init(
      .certificateNotSuspended("CD-2026-000001"), given: Story.heard, by: .supervisor, when: .reinstate()),
    .init(
      .certificateNotSuspended("CD-2026-000001"),
      given: Story.heard + [
        .does(.supervisor, .suspend(until: .through("2026-09-15"))), .comes("2026-09-16"),
      ],
      by: .supervisor, when: .reinstate()),
    .init(
      .certificateNotSuspended("CD-2026-000001"), given: Story.suspended + [.does(.supervisor, .revoke())],
      by: .supervisor, when: .reinstate()),
    .init(.reviewUnknown(7), given: Story.suspended, by: .supervisor, when: .reinstate(review: 7)),
    .init(
      .certificateNotOnHold("CD-2027-000001"), given: Story.renewed, by: .supervisor, when: .letGo()),
    .init(
      .certificateNotOnHold("CD-2027-000001"),
      given: Story.held + [.does(.supervisor, .revoke("CD-2027-000001", review: nil))], by: .supervisor,
      when: .letGo()),
    .init(
      .bringerDecides,
      given: Story.approved() + [
        .does(.allrounder, .breach(on: "2026-08-30")), .does(.staff, .notify()), .does(.staff, .hear()),
      ],
      by: .allrounder, when: .revoke()),
    .init(
      .bringerDecides, given: Story.renewed + [.does(.allrounder, .breach(on: "2027-06-30"))],
      by: .allrounder, when: .letGo()),
    .init(
      .bringerDecides,
      given: Story.approved() + [
        .does(.allrounder, .breach(on: "2026-08-30")), .does(.supervisor, .suspend(emergency: true)),
      ],
      by: .allrounder, when: .reinstate()),
  ]
}
