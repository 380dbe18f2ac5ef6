import TrustRegistry

extension ForgeryTables {
  private static let broughtByAllrounder =
    Story.approved() + [
      .does(.allrounder, .breach(on: "2026-08-30")), .does(.staff, .notify()), .does(.staff, .hear()),
    ]
  private static let revocation: [Event] = [
    .measure(.revoked(certificate: "CD-2026-000001", review: 1, reason: "x"))
  ]

  /// Whose hands brought it.
  static let reviewHands: [ForgeryRow] = [
    .init(
      .handsNotApart(kind: .certificateRevoked, by: .allrounder), given: broughtByAllrounder,
      by: .allrounder, seals: revocation),
    .init(
      .handsNotApart(kind: .certificateSuspended, by: .allrounder), given: broughtByAllrounder,
      by: .allrounder, seals: [.measure(.suspended(.sample))]),
    .init(
      .handsNotApart(kind: .reviewClosed, by: .allrounder), given: broughtByAllrounder, by: .allrounder,
      seals: [.review(.closed(review: 1, outcome: .unfounded, reason: "x"))]),
    .init(
      .handsNotApart(kind: .certificateReinstated, by: .allrounder),
      given: broughtByAllrounder + [.does(.supervisor, .suspend())], by: .allrounder,
      seals: [.measure(.reinstated(certificate: "CD-2026-000001", review: nil, reason: "x"))]),
    .init(
      .handsNotApart(kind: .holdLifted, by: .allrounder),
      given: Story.renewed + [.does(.allrounder, .breach(on: "2027-06-30"))], by: .allrounder,
      seals: [.measure(.holdLifted(certificate: "CD-2027-000001", reason: "x"))]),
    .init(
      .handsNotApart(kind: .complaintAnswered, by: .allrounder),
      given: Story.registered + [.does(.allrounder, .complain())], by: .allrounder,
      seals: [.complaint(.answered(complaint: 1, outcome: .upheld, reason: "x", document: "x"))]),
    .init(
      .handsNotApart(kind: .complaintAcknowledged, by: .allrounder),
      given: Story.registered + [.does(.staff, .complain(of: .allrounder))], by: .allrounder,
      seals: [.complaint(.acknowledged(complaint: 1, document: "x", day: "2026-08-31"))]),
  ]

  private static func misplaced(
    _ kind: EventKind, given story: [Act], by officer: OfficerID, _ event: Event
  ) -> ForgeryRow {
    .init(.outOfPlace(kind: kind), given: story, by: officer, seals: [event])
  }

  static let measures: [ForgeryRow] = [
    misplaced(.certificateSuspended, given: Story.approved(), by: .supervisor, .measure(.suspended(.sample))),
    misplaced(
      .certificateRevoked, given: Story.heard, by: .supervisor,
      .measure(.revoked(certificate: "CD-2026-000001", review: nil, reason: "x"))),
    misplaced(
      .certificateRevoked, given: Story.heard, by: .supervisor,
      .measure(.revoked(certificate: "CD-2026-000009", review: 1, reason: "x"))),
    misplaced(
      .certificateRevoked, given: Story.heard + [.does(.supervisor, .revoke())], by: .supervisor,
      .measure(.revoked(certificate: "CD-2026-000001", review: 1, reason: "x"))),
    misplaced(
      .certificateReinstated, given: Story.heard, by: .supervisor,
      .measure(.reinstated(certificate: "CD-2026-000001", review: 1, reason: "x"))),
    misplaced(
      .holdLifted, given: Story.renewed, by: .supervisor,
      .measure(.holdLifted(certificate: "CD-2027-000001", reason: "x"))),
    misplaced(
      .certificateSuspended, given: Story.heard + [.does(.supervisor, .closeReview())], by: .supervisor,
      .measure(.suspended(.sample))),
  ]

  static let reviews: [ForgeryRow] = [
    misplaced(
      .reviewOpened, given: Story.registered, by: .staff,
      .review(.opened(review: 1, .misuseOfMark, reason: "x"))),
    misplaced(
      .reviewOpened, given: Story.approved(), by: .staff,
      .review(.opened(review: 2, .misuseOfMark, reason: "x"))),
    misplaced(
      .reviewOpened, given: Story.approved(), by: .staff,
      .review(.opened(review: 1, .ruleBreach(1), reason: "x"))),
    misplaced(
      .hearingHeld, given: Story.reviewed, by: .staff,
      .review(.hearingHeld(review: 1, document: "x", day: "2026-08-31", summary: "x"))),
    misplaced(
      .noticeSent, given: Story.noticed, by: .staff,
      .review(.noticeSent(review: 1, document: "x", day: "2026-08-31"))),
    misplaced(
      .ruleBreachRecorded, given: Story.registered, by: .staff,
      .conduct(
        .ruleBreachRecorded(
          ruleBreach: 2,
          RuleBreachReport(rule: "1.1", day: "2026-08-01", summary: "C", evidence: .document("B"))))),
    misplaced(
      .complaintLodged, given: Story.registered, by: .staff, .complaint(.lodged(complaint: 2, .sample))),
    misplaced(
      .complaintAnswered, given: Story.complained + [.does(.supervisor, .reply())], by: .supervisor,
      .complaint(.answered(complaint: 1, outcome: .upheld, reason: "x", document: "x"))),
    misplaced(
      .complaintExtended, given: Story.complained, by: .staff,
      .complaint(.extended(complaint: 1, from: "2026-10-15", through: "2026-10-15", reason: "x"))),
  ]
}
