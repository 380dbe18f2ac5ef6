import TrustRegistry

/// Measures without a hearing, and by whom brought the matter (PROGRAMME 5, 6).
extension ForgeryTables {
  private static func misplaced(
    _ kind: EventKind, given story: [Act], by officer: OfficerID = .supervisor, _ event: Event
  ) -> ForgeryRow {
    .init(.outOfPlace(kind: kind), given: story, by: officer, seals: [event])
  }

  private static func suspended(until end: SuspensionEnd, emergency: Bool = false, review: Int = 1) -> Event {
    .measure(
      .suspended(
        Suspension(
          certificate: "CD-2026-000001", until: end, emergency: emergency, review: review, reason: "x")))
  }

  private static func closed(_ outcome: ReviewOutcome) -> Event {
    .review(.closed(review: 1, outcome: outcome, reason: "x"))
  }

  private static let revocation = Event.measure(
    .revoked(certificate: "CD-2026-000001", review: 1, reason: "x"))
  private static let clockedNotice =
    Story.clockedCertificate() + [.does(.staff, .review()), .does(.staff, .notify())]

  static let unheard: [ForgeryRow] = [
    misplaced(.noticeSent, given: Story.reviewed, by: .staff, .review(.told(on: "2026-08-30"))),
    misplaced(.noticeSent, given: Story.reviewed, by: .staff, .review(.told(on: "2026-09-01"))),
    misplaced(.hearingHeld, given: Story.noticed, by: .staff, .review(.heard(on: "2020-01-01"))),
    misplaced(.hearingHeld, given: Story.noticed, by: .staff, .review(.heard(on: "2026-09-01"))),
    misplaced(.hearingHeld, given: clockedNotice, by: .staff, .review(.heard(on: "2026-08-31"))),
    misplaced(.certificateRevoked, given: Story.reviewed, revocation),
    misplaced(.certificateRevoked, given: Story.noticed, revocation),
    misplaced(.certificateSuspended, given: Story.noticed, suspended(until: .through("2026-12-31"))),
    misplaced(.certificateSuspended, given: Story.heard, suspended(until: .through("2026-08-30"))),
    misplaced(
      .certificateSuspended,
      given: Story.heard + [.does(.supervisor, .suspend(until: .through("2026-12-31")))],
      suspended(until: .through("2026-12-30"))),
    misplaced(.reviewClosed, given: Story.suspendedUnheard, closed(.measured)),
    misplaced(.reviewClosed, given: Story.heard, closed(.measured)),
    misplaced(.reviewClosed, given: Story.suspended, closed(.unfounded)),
  ]

  static let bringers: [ForgeryRow] = [
    .init(
      .handsNotApart(kind: .certificateSuspended, by: .allrounder), given: Story.suspendedTwiceOver,
      by: .allrounder, seals: [suspended(until: .through("2026-09-01"), emergency: true, review: 2)]),
    .init(
      .handsNotApart(kind: .holdLifted, by: .allrounder), given: Story.heldByMatter, by: .allrounder,
      seals: [.measure(.holdLifted(certificate: "CD-2027-000001", reason: "x"))]),
    .init(
      .handsNotApart(kind: .holdLifted, by: .allrounder),
      given: Story.approved() + [.does(.allrounder, .review())] + [
        .does(.staff, .notify()), .does(.staff, .hear()), .does(.supervisor, .suspend()),
      ] + Story.again(2, on: "2027-07-01") + [.does(.supervisor, .approve(case: 2))],
      by: .allrounder, seals: [.measure(.holdLifted(certificate: "CD-2027-000001", reason: "x"))]),
  ]
}
