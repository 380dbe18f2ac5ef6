import TrustRegistry

extension ForgeryTables {
  private static let asked = Story.registered + [.does(.staff, .askErasure())]
  private static let ofCase = Story.lapsed + [.does(.staff, .askErasure(of: .caseNumbered(1)))]
  private static let whole = Event.erasure(.dossierErased(.sample()))

  private static func misplaced(_ order: ErasureOrder, given story: [Act] = asked) -> ForgeryRow {
    .init(
      .outOfPlace(kind: .dossierErased), given: story, by: .supervisor,
      seals: [.erasure(.dossierErased(order))])
  }

  private static func misplaced(ofCase order: ErasureOrder, number: Int = 1) -> ForgeryRow {
    .init(
      .outOfPlace(kind: .caseErased), given: ofCase, by: .supervisor,
      seals: [.erasure(.caseErased(case: number, order))])
  }

  /// A single supervisor's key wipes nothing, nor does it wipe other lines or leave another residue.
  static let erasures: [ForgeryRow] = [
    misplaced(.sample(), given: Story.registered),
    misplaced(.sample(), given: asked + [.does(.staff, .dropErasure())]),
    misplaced(.sample(), given: ofCase),
    misplaced(.sample([])), misplaced(.sample([15])), misplaced(.sample([15, 16])),
    misplaced(.sample([16, 16])), misplaced(.sample(void: [12])), misplaced(.sample(residue: [.sample])),
    misplaced(ErasureOrder(lines: [16], basis: "khác", residue: [])),
    misplaced(
      .sample([16] + Story.firstCase), given: Story.lapsed + [.does(.staff, .askErasure())]),
    misplaced(ofCase: .sample(Story.firstCase)),
    misplaced(ofCase: .sample(Array(Story.firstCase.dropLast()), residue: [.sample])),
    misplaced(ofCase: .sample([16] + Story.firstCase, residue: [.sample])),
    misplaced(ofCase: .sample(Story.firstCase, residue: [.sample]), number: 2),
    .init(
      .handsNotApart(kind: .dossierErased, by: .allrounder),
      given: Story.registered + [.does(.allrounder, .askErasure())], by: .allrounder, seals: [whole]),
    .init(
      .conditionUnmet(.dossierErased, .noLegalHold),
      given: Story.opened() + [.does(.staff, .askErasure())], by: .supervisor,
      seals: [.erasure(.dossierErased(.sample([16, 18])))]),
    .init(
      .conditionUnmet(.caseErased, .noLegalHold),
      given: Story.approved() + [.does(.staff, .askErasure(of: .caseNumbered(1)))], by: .supervisor,
      seals: [.erasure(.caseErased(case: 1, .sample(Story.firstCase, residue: [.sample])))]),
    .init(
      .outOfPlace(kind: .erasureRequested), given: asked, by: .supervisor,
      seals: [.erasure(.requested(scope: .dossier, basis: "x", document: "x"))]),
    .init(
      .outOfPlace(kind: .erasureRequested), given: Story.registered, by: .staff,
      seals: [.erasure(.requested(scope: .caseNumbered(1), basis: "x", document: "x"))]),
    .init(
      .outOfPlace(kind: .erasureWithdrawn), given: Story.registered, by: .staff,
      seals: [.erasure(.requestWithdrawn(reason: "x"))]),
  ]
}
