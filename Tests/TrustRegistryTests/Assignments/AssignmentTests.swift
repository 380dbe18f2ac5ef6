import Testing
import TrustRegistry

@Suite("Assignments: who scores a case (PROGRAMME 4, step 5)")
struct AssignmentTests {
  private static let halfDone = Story.assigned + Story.cards([(.assessor, 0)])

  @Test("an assigned assessor opens a card, and the score stands as ever")
  func opens() throws {
    let open = try #require(
      try Scene(Story.assigned + Story.cards([(.assessor, 2), (.secondAssessor, 0)])).lan.openCase)
    #expect(open.score == 99)
    #expect(open.hands.isSuperset(of: [.staff, .assessor, .secondAssessor]))
  }

  @Test("a released assessor's place is free, and a card begun counts no more")
  func released() throws {
    let scene = try Scene(
      Story.assigned + [
        .does(.assessor, .openCard()), .does(.assessor, .deduct(9)), .does(.staff, .letGo(.assessor)),
      ])
    let open = try #require(scene.lan.openCase)
    #expect(open.freePlaces == 1)
    #expect(open.currentScorecards.isEmpty)
    #expect(open.scorecards.first?.setAside?.cause == .released)
    #expect(open.assignments.first?.left?.reason == "ốm")
    var next = scene
    try next.perform(.assign(.thirdAssessor), by: .staff)
    for act in Story.cards([(.secondAssessor, 0), (.thirdAssessor, 3)]) { try next.play(act) }
    #expect(next.lan.openCase?.score == 98)
  }

  @Test("an assessor who retired is released by staff, card and all")
  func retired() throws {
    let scene = try Scene(
      Story.analysed() + [
        .does(.assessor, .openCard()), .does(.secondAssessor, .openCard()),
        .does(.administrator, .retire(.assessor)), .does(.staff, .letGo(.assessor)),
        .does(.staff, .assign()),
      ])
    #expect(scene.lan.openCase?.seatedAssessors == [.thirdAssessor, .secondAssessor])
  }

  @Test("beyond the tolerance there is one more place, and its assessor is as blind as the others")
  func third() throws {
    var scene = try Scene(Story.assigned + Story.cards([(.assessor, 0), (.secondAssessor, 6)]))
    #expect(scene.lan.openCase?.freePlaces == 1)
    try scene.perform(.assign(), by: .staff)
    try scene.perform(.openCard(), by: .thirdAssessor)
    let seen = try #require(scene.lan.seen(by: .thirdAssessor).openCase)
    #expect(seen.scorecards.map(\.isConcealed) == [true, true, false])
    try scene.perform(.submit(), by: .thirdAssessor)
    #expect(scene.lan.openCase?.score == 98)
  }

  @Test("the last assessors score again only where nobody else is free")
  func rotates() throws {
    var scene = try Scene(Story.assessedBefore)
    try scene.perform(.assign(case: 2), by: .staff)
    try scene.perform(.assign(case: 2), by: .staff)
    #expect(scene.lan.openCase?.seatedAssessors == [.thirdAssessor, .allrounder])
    var small = try Scene(
      Story.assessedBefore + [
        .does(.thirdAssessor, .conflict()), .does(.administrator, .retire(.allrounder)),
      ])
    try small.perform(.assign(.assessor, case: 2), by: .staff)
    try small.perform(.openCard(case: 2), by: .assessor)
    #expect(small.lan.openCase?.currentScorecards.map(\.assessor) == [.assessor])
  }

  @Test("the fewest open cards first, then the fewest ever, then the lowest number")
  func balances() throws {
    var scene = try Scene(Story.halfBalanced)
    #expect(scene.registry.loads[.assessor] == Load(open: 0, all: 1))
    #expect(scene.registry.loads[.secondAssessor] == Load(open: 1, all: 1))
    #expect(scene.registry.loads[.thirdAssessor] == nil)
    try scene.perform(.assign(), by: .staff, about: .minh)
    try scene.perform(.assign(), by: .staff, about: .minh)
    let seated = scene.registry.dossier(.minh).openCase?.seatedAssessors
    #expect(seated == [.thirdAssessor, .allrounder])
    #expect(scene.replayed.loads == scene.registry.loads)
  }

  @Test("nobody left is told before anybody runs into it")
  func nobodyLeft() throws {
    let scene = try Scene(
      Story.assigning + [
        .does(.assessor, .conflict()), .does(.secondAssessor, .conflict()),
        .does(.supervisor, .conflict()), .does(.secondSupervisor, .conflict()),
      ])
    let office = scene.registry.office
    #expect(!scene.lan.nobodyLeft(for: .assessing, in: office))
    #expect(!scene.lan.nobodyLeft(for: .deciding, in: office))
    let fewer = try Scene(
      scene.transactions, then: [.does(.thirdAssessor, .conflict()), .does(.allrounder, .exam("law"))])
    #expect(fewer.lan.nobodyLeft(for: .assessing, in: fewer.registry.office))
    #expect(fewer.lan.nobodyLeft(for: .deciding, in: fewer.registry.office))
    #expect(!Dossier(id: .minh).nobodyLeft(for: .deciding, in: office))
  }
}

extension Story {
  /// Lan's first assessor is done and the second is not; Minh's case waits for assessors.
  fileprivate static let halfBalanced =
    assigned + cards([(.assessor, 0)])
    + [
      Act.does(.staff, .register("Minh", kind: .opinionConsumer, [.minh]), about: .minh),
      .does(.staff, .open(), about: .minh),
    ]
}
