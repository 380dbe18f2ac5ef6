import TrustRegistry

extension ForgeryTables {
  private static func assigned(_ assessor: OfficerID, round: Int = 1, case number: Int = 1) -> [Event] {
    [.assignment(.assessorAssigned(case: number, assessor: assessor, round: round))]
  }

  private static func released(_ assessor: OfficerID) -> [Event] {
    [.assignment(.assignmentReleased(case: 1, assessor: assessor, reason: "x"))]
  }

  private static let opened: [Event] = [.scoring(.scorecardOpened(case: 1))]
  private static let conflicted = Story.assigning + [.does(.assessor, .conflict())]

  static let assignments: [ForgeryRow] = [
    .init(
      .handsNotApart(kind: .assessorAssigned, by: .allrounder), given: Story.assigning, by: .allrounder,
      seals: assigned(.allrounder)),
    .init(
      .handsNotApart(kind: .assessorAssigned, by: .staff), given: Story.assigning, by: .staff,
      seals: assigned(.lanHerself)),
    .init(
      .handsNotApart(kind: .assessorAssigned, by: .staff), given: conflicted, by: .staff,
      seals: assigned(.assessor)),
    .init(
      .outOfPlace(kind: .assessorAssigned), given: Story.assigning, by: .staff, seals: assigned(.auditor)),
    .init(
      .outOfPlace(kind: .assessorAssigned), given: Story.assigning, by: .staff, seals: assigned(.stranger)),
    .init(
      .outOfPlace(kind: .assessorAssigned), given: Story.assigning, by: .staff,
      seals: assigned(.assessor, round: 2)),
    .init(
      .outOfPlace(kind: .assessorAssigned), given: Story.assigned, by: .staff,
      seals: assigned(.thirdAssessor)),
    .init(
      .outOfPlace(kind: .assessorAssigned), given: Story.assigning, by: .staff,
      seals: assigned(.assessor) + assigned(.assessor)),
    .init(
      .outOfPlace(kind: .assessorAssigned), given: Story.approved(), by: .staff,
      seals: assigned(.thirdAssessor)),
    .init(
      .outOfPlace(kind: .assignmentReleased), given: Story.assigned, by: .staff,
      seals: released(.thirdAssessor)),
    .init(
      .outOfPlace(kind: .assignmentReleased), given: Story.assigned + Story.cards([(.assessor, 0)]),
      by: .assessor, seals: released(.assessor)),
    .init(
      .withoutRight(kind: .assignmentReleased, by: .assessor), given: Story.assigned, by: .assessor,
      seals: released(.secondAssessor)),
    .init(.outOfPlace(kind: .scorecardOpened), given: Story.assigning, by: .assessor, seals: opened),
    .init(.outOfPlace(kind: .scorecardOpened), given: Story.assigned, by: .thirdAssessor, seals: opened),
  ]

  /// Whoever declared a conflict has no hand any more, with an editor and the own key either.
  static let conflicts: [ForgeryRow] = [
    .init(
      .handsNotApart(kind: .scorecardOpened, by: .assessor), given: conflicted, by: .assessor, seals: opened),
    .init(
      .handsNotApart(kind: .creatorAmended, by: .staff),
      given: Story.registered + [.does(.staff, .conflict())],
      by: .staff, seals: [.creator(.amended(Amendment(name: "Lan Anh")))]),
    .init(
      .handsNotApart(kind: .caseDeclined, by: .supervisor),
      given: Story.ready() + [.does(.supervisor, .conflict())], by: .supervisor,
      seals: [.certificate(.declined(case: 1, reason: "x"))]),
    .init(
      .handsNotApart(kind: .conflictDeclared, by: .assessor), given: conflicted, by: .assessor,
      seals: [.assignment(.conflictDeclared(reason: "x"))]),
    .init(
      .handsNotApart(kind: .caseDeclined, by: .supervisor), given: Story.ready(), by: .supervisor,
      seals: [
        .assignment(.conflictDeclared(reason: "x")), .certificate(.declined(case: 1, reason: "x")),
      ]),
    .init(
      .outOfPlace(kind: .conflictDeclared), given: Story.staffed, by: .staff,
      seals: [.assignment(.conflictDeclared(reason: "x"))]),
  ]
}
