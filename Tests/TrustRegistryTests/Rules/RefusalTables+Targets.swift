import TrustRegistry

/// Appeals against measures on a certificate and against the alliance's decisions.
extension RefusalTables {
  private static let remitted =
    Story.closedAndAppealed + [
      Act.does(.secondSupervisor, .rule(.remitted(step: nil)))
    ]
  private static let gone =
    Story.charterAppraised + [
      Act.does(.supervisor, .turnAway()), .does(.staff, .receive(of: .firstApplication)),
      .does(.staff, .join()),
    ]

  static let appealTargets: [RefusalRow] = [
    .init(
      .certificateUnknown("CD-2026-000009"), given: Story.suspended, by: .staff,
      when: .receive(of: .measure(certificate: "CD-2026-000009", measure: 1))),
    .init(
      .measureUnknown(2, certificate: "CD-2026-000001"), given: Story.suspended, by: .staff,
      when: .receive(of: .measure(certificate: "CD-2026-000001", measure: 2))),
    .init(
      .measureUnknown(0, certificate: "CD-2026-000001"), given: Story.suspended, by: .staff,
      when: .contest(.measure(certificate: "CD-2026-000001", measure: 0))),
    .init(
      .nothingToAppeal,
      given: Story.suspended + [
        .does(.secondSupervisor, .reinstate()),
        .does(.staff, .receive(of: .measure(certificate: "CD-2026-000001", measure: 2))),
      ], by: .staff, when: .contest(.measure(certificate: "CD-2026-000001", measure: 2))),
    .init(.noticeUnrecorded, given: Story.suspended, by: .staff, when: .contest(.firstMeasure)),
    .init(
      .appealTooLate("2026-09-15"),
      given: Array(Story.suspensionAppealed.dropLast()) + [.comes("2026-09-16")], by: .staff,
      when: .contest(.firstMeasure, on: "2026-09-16")),
    .init(.appealedHand, given: Story.revocationAppealed, by: .supervisor, when: .rule(.altered)),
    .init(
      .successorGranted("CD-2026-000002"), given: Story.grantedSince, by: .allrounder, when: .rule(.altered)),
    .init(
      .reviewAlreadyOpen(2),
      given: Story.closedAndAppealed + [.does(.administrator, .adopt(.sample(version: 3)))]
        + Story.again(2, .ethics, on: Story.firstDay) + [
          .does(.secondSupervisor, .approve(case: 2)), .does(.staff, .review()),
        ], by: .allrounder, when: .rule(.remitted(step: nil))),
    .init(
      .stepOutsideCase, given: Story.revocationAppealed, by: .secondSupervisor,
      when: .rule(.remitted(step: 5))),
    .init(.formerDecider, given: remitted, by: .supervisor, when: .suspend()),
    .init(.formerDecider, given: remitted, by: .supervisor, when: .revoke()),
    .init(.formerDecider, given: remitted, by: .supervisor, when: .closeReview()),
    .init(
      .formerDecider, given: Story.heldRevoked + [.does(.secondSupervisor, .rule(.altered))],
      by: .supervisor, when: .letGo()),
  ]

  static let allianceAppeals: [RefusalRow] = [
    .init(.membershipNotApplied, given: Story.chartered, by: .staff, when: .receive(of: .firstApplication)),
    .init(
      .applicationUndecided, given: Story.charterAppraised, by: .staff,
      when: .receive(of: .firstApplication)),
    .init(.terminationMissing, given: Story.member, by: .staff, when: .receive(of: .firstTermination)),
    .init(
      .nothingToAppeal, given: Story.member + [.does(.staff, .receive(of: .firstApplication))], by: .staff,
      when: .contest(.firstApplication)),
    .init(.applicationSince, given: gone, by: .staff, when: .contest(.firstApplication)),
    .init(.membershipAppealed(1), given: Story.refusalAppealed, by: .staff, when: .join()),
    .init(
      .membershipAppealed(1), given: Story.terminationAppealed, by: .staff, when: .join()),
    .init(.appealedHand, given: Story.terminationAppealed, by: .supervisor, when: .rule(.altered)),
    .init(
      .certificateMissing,
      given: Story.refusalAppealed + [
        .does(.staff, .review()), .does(.staff, .notify()), .does(.staff, .hear()),
        .does(.supervisor, .suspend()),
      ], by: .secondSupervisor, when: .rule(.altered)),
    .init(
      .formerDecider,
      given: Story.refusalAppealed + [.does(.secondSupervisor, .rule(.remitted(step: nil)))],
      by: .supervisor, when: .admit()),
    .init(
      .formerDecider,
      given: Story.terminationAppealed + [.does(.secondSupervisor, .rule(.remitted(step: nil)))],
      by: .supervisor, when: .keep()),
  ]
}
