import TrustRegistry

extension CommandTables {
  private static func assigned(_ assessor: OfficerID, round: Int = 1) -> [Event] {
    [.assignment(.assessorAssigned(case: 1, assessor: assessor, round: round))]
  }

  private static let split = Story.analysed() + Story.cards([(.assessor, 0), (.secondAssessor, 6)])

  /// The first assessor already has Minh's case.
  private static let busy =
    Story.assigning
    + [
      .does(.staff, .register("Minh", kind: .opinionConsumer, [.minh]), about: .minh),
      .does(.staff, .open(), about: .minh), .does(.staff, .assign(.assessor), about: .minh),
    ]

  static let assignments: [CommandRow] = [
    .init(
      "assign (named)", given: Story.opened(), by: .staff, when: .assign(.thirdAssessor),
      then: assigned(.thirdAssessor)),
    .init(
      "assign (the least loaded)", given: busy, by: .staff, when: .assign(), then: assigned(.secondAssessor)),
    .init(
      "assign (a third beyond the tolerance)", given: split, by: .staff, when: .assign(),
      then: assigned(.thirdAssessor)),
    .init(
      "assign (a new round)", given: Story.scored() + [.does(.supervisor, .sendBack(to: 5))], by: .staff,
      when: .assign(), then: assigned(.thirdAssessor, round: 2)),
    .init(
      "release", given: Story.assigned, by: .staff, when: .letGo(.assessor, " ốm "),
      then: [.assignment(.assignmentReleased(case: 1, assessor: .assessor, reason: "ốm"))]),
    .init(
      "release (one's own)", given: Story.assigned, by: .assessor, when: .letGo(.assessor),
      then: [.assignment(.assignmentReleased(case: 1, assessor: .assessor, reason: "ốm"))]),
    .init(
      "declareConflict", given: Story.registered, by: .assessor, when: .conflict(" người nhà "),
      then: [.assignment(.conflictDeclared(reason: "người nhà"))]),
  ]
}
