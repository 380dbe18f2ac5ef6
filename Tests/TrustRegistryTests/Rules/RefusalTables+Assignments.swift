import TrustRegistry

extension RefusalTables {
  private static let conflicted = Story.analysed() + [.does(.assessor, .conflict())]
  private static let begun = Story.assigned + [.does(.assessor, .openCard())]
  private static let deciderConflicted = Story.ready() + [.does(.supervisor, .conflict())]

  /// A conflict blocks every act in the dossier, whatever the role.
  static let conflicts: [RefusalRow] = [
    .init(.conflictDeclared("2026-08-31"), given: conflicted, by: .assessor, when: .openCard()),
    .init(.conflictDeclared("2026-08-31"), given: conflicted, by: .assessor, when: .step(4)),
    .init(.conflictDeclared("2026-08-31"), given: conflicted, by: .assessor, when: .conflict()),
    .init(.conflictDeclared("2026-08-31"), given: deciderConflicted, by: .supervisor, when: .approve()),
    .init(.conflictDeclared("2026-08-31"), given: deciderConflicted, by: .supervisor, when: .decline()),
    .init(
      .conflictDeclared("2026-08-31"), given: Story.appraised + [.does(.supervisor, .conflict())],
      by: .supervisor, when: .admit()),
    .init(
      .conflictDeclared("2026-08-31"),
      given: Story.registered + [.does(.staff, .conflict()), .comes("2030-01-01")],
      by: .staff, when: .amend(name: "A")),
    .init(.creatorUnknown(.lan), given: Story.staffed, by: .staff, when: .conflict()),
    .init(.reasonMissing, given: Story.registered, by: .staff, when: .conflict(" ")),
    .init(.ownDossier(.lan), given: Story.registered, by: .lanHerself, when: .conflict()),
  ]

  static let assignments: [RefusalRow] = [
    .init(.officerUnknown(.stranger), given: Story.assigning, by: .staff, when: .assign(.stranger)),
    .init(
      .officerRetired(.assessor, since: "2026-08-31"),
      given: Story.assigning + [.does(.administrator, .retire(.assessor))], by: .staff,
      when: .assign(.assessor)),
    .init(.assessorUnfit(.auditor), given: Story.assigning, by: .staff, when: .assign(.auditor)),
    .init(.assessorConcerned(.lanHerself), given: Story.assigning, by: .staff, when: .assign(.lanHerself)),
    .init(.assessorConcerned(.assessor), given: conflicted, by: .staff, when: .assign(.assessor)),
    .init(
      .assessorSeated(.assessor), given: Story.assigning + [.does(.staff, .assign(.assessor))], by: .staff,
      when: .assign(.assessor)),
    .init(
      .assessorSeated(.assessor), given: begun + [.does(.staff, .letGo(.assessor))], by: .staff,
      when: .assign(.assessor)),
    .init(
      .assessedLast(.assessor), given: Story.assessedBefore, by: .staff, when: .assign(.assessor, case: 2)),
    .init(.selfAssignment, given: Story.assigning, by: .allrounder, when: .assign(.allrounder)),
    .init(.placesTaken(2), given: Story.assigned, by: .staff, when: .assign()),
    .init(.placesTaken(2), given: Story.assigned, by: .staff, when: .assign(.thirdAssessor)),
    .init(.scorecardsComplete(2), given: Story.scored(), by: .staff, when: .assign()),
    .init(.caseDecided(1), given: Story.approved(), by: .staff, when: .assign()),
    .init(
      .nobodyToAssess,
      given: Story.assigning + [
        .does(.assessor, .conflict()), .does(.secondAssessor, .conflict()),
        .does(.thirdAssessor, .conflict()), .does(.administrator, .retire(.allrounder)),
      ], by: .staff, when: .assign()),
    .init(
      .assignmentUnknown(.thirdAssessor), given: Story.assigned, by: .staff, when: .letGo(.thirdAssessor)),
    .init(
      .assignmentUnknown(.assessor), given: Story.assigned + Story.cards([(.assessor, 0)]), by: .staff,
      when: .letGo(.assessor)),
    .init(
      .roleMissing(needed: .staff, held: .assessor), given: Story.assigned, by: .assessor,
      when: .letGo(.secondAssessor)),
    .init(.reasonMissing, given: Story.assigned, by: .staff, when: .letGo(.assessor, "")),
  ]

  /// Who may open a card.
  static let openings: [RefusalRow] = [
    .init(.assignmentMissing, given: Story.assigning, by: .assessor, when: .openCard()),
    .init(.assignmentMissing, given: Story.assigned, by: .thirdAssessor, when: .openCard()),
    .init(
      .assignmentMissing, given: begun + [.does(.staff, .letGo(.assessor))], by: .assessor,
      when: .deduct(5)),
    .init(
      .placesTaken(2),
      given: Story.analysed() + [
        .does(.staff, .assign(.assessor)), .does(.staff, .assign(.secondAssessor)),
      ], by: .thirdAssessor, when: .openCard()),
    .init(.assessedLast(.assessor), given: rotating, by: .assessor, when: .openCard(case: 2)),
  ]

  /// Nobody is assigned, but nobody may score twice running.
  private static let rotating: [Act] = {
    var scheme = Scheme.sample(version: 2)
    scheme.assessment.rotates = true
    return Story.staffed + [.does(.administrator, .adopt(scheme)), .does(.staff, .register())]
      + [.does(.staff, .open())] + Story.toAnalysis() + Story.cards([(.assessor, 0), (.secondAssessor, 0)])
      + [.does(.supervisor, .decline()), .does(.staff, .open())] + Story.toAnalysis(case: 2)
  }()
}
