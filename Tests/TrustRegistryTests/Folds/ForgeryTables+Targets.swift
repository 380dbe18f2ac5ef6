import TrustRegistry

/// Appeals against measures on a certificate and against the alliance's decisions.
extension ForgeryTables {
  private static func ruled(_ outcome: AppealOutcome) -> Event {
    .appeal(.decided(appeal: 1, outcome: outcome, reason: "x"))
  }

  private static func lodged(_ target: AppealTarget) -> Event {
    .appeal(.lodged(appeal: 1, against: target, day: Story.firstDay, grounds: "x", document: "x"))
  }

  private static func told(_ target: AppealTarget) -> Event {
    .appeal(.notified(of: target, day: Story.firstDay, channel: .post, document: "x"))
  }

  private static let remitted =
    Story.closedAndAppealed + [
      Act.does(.secondSupervisor, .rule(.remitted(step: nil)))
    ]
  private static let revocation = Event.measure(
    .revoked(certificate: "CD-2026-000001", review: 1, reason: "x"))

  static let appealTargets: [ForgeryRow] = [
    .init(
      .outOfPlace(kind: .decisionNotified), given: Story.approved(), by: .staff,
      seals: [told(.firstMeasure)]),
    .init(
      .outOfPlace(kind: .appealLodged), given: Story.suspended, by: .staff, seals: [lodged(.firstMeasure)]),
    .init(
      .outOfPlace(kind: .appealLodged),
      given: Story.turnedAway + [.does(.staff, .receive(of: .firstApplication)), .does(.staff, .join())],
      by: .staff, seals: [lodged(.firstApplication)]),
    .init(
      .handsNotApart(kind: .appealDecided, by: .supervisor), given: Story.revocationAppealed,
      by: .supervisor, seals: [ruled(.altered)]),
    .init(
      .handsNotApart(kind: .appealDecided, by: .supervisor), given: Story.terminationAppealed,
      by: .supervisor, seals: [ruled(.altered)]),
    .init(
      .outOfPlace(kind: .appealDecided), given: Story.revocationAppealed, by: .secondSupervisor,
      seals: [ruled(.remitted(step: 5))]),
    .init(
      .outOfPlace(kind: .appealDecided), given: Story.grantedSince, by: .allrounder,
      seals: [ruled(.altered)]),
    .init(
      .outOfPlace(kind: .appealDecided), given: Story.refusalAppealed, by: .secondSupervisor,
      seals: [ruled(.altered)]),
    .init(
      .handsNotApart(kind: .certificateRevoked, by: .supervisor), given: remitted, by: .supervisor,
      seals: [revocation]),
    .init(
      .handsNotApart(kind: .reviewClosed, by: .supervisor), given: remitted, by: .supervisor,
      seals: [.review(.closed(review: 1, outcome: .unfounded, reason: "x"))]),
    .init(
      .handsNotApart(kind: .holdLifted, by: .supervisor),
      given: Story.heldRevoked + [.does(.secondSupervisor, .rule(.altered))], by: .supervisor,
      seals: [.measure(.holdLifted(certificate: "CD-2027-000001", reason: "x"))]),
    .init(
      .handsNotApart(kind: .memberAdmitted, by: .supervisor),
      given: Story.refusalAppealed + [.does(.secondSupervisor, .rule(.remitted(step: nil)))],
      by: .supervisor, seals: [.alliance(.admitted(reason: "x"))]),
    .init(
      .handsNotApart(kind: .membershipTerminated, by: .supervisor),
      given: Story.terminationAppealed + [.does(.secondSupervisor, .rule(.remitted(step: nil)))],
      by: .supervisor, seals: [.alliance(.terminated(ground: .b, reason: "x"))]),
    .init(
      .outOfPlace(kind: .membershipApplied), given: Story.refusalAppealed, by: .staff,
      seals: [.alliance(.applied(memberClass: .official, consent: "x"))]),
  ]
}
