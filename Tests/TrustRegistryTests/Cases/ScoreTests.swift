import Testing
import TrustRegistry

@Suite("Scores: five criteria, whole points (PROGRAMME 2; 4, step 5)")
struct ScoreTests {
  private static let opened = Story.analysed() + [.does(.assessor, .openCard())]

  private func card(after acts: [Act]) throws -> (points: [Int], total: Int) {
    let scene = try Scene(Self.opened + acts)
    let open = try #require(scene.lan.openCase)
    let card = try #require(open.scorecard(of: .assessor))
    return (card.points(under: open.terms), card.total(under: open.terms))
  }

  @Test("every criterion starts at its full maximum")
  func fullMarks() throws {
    let (points, total) = try card(after: [])
    #expect(points == [20, 20, 20, 20, 20])
    #expect(total == 100)
  }

  @Test("deductions are nominal, and a criterion never falls below nothing")
  func beyondWhatIsLeft() throws {
    let (points, total) = try card(after: [
      .does(.assessor, .deduct(15, "2.1")), .does(.assessor, .deduct(15, "2.3")),
      .does(.assessor, .deduct(20, "2.4")), .does(.assessor, .deduct(1, "5.1")),
    ])
    #expect(points == [20, 0, 20, 20, 19])
    #expect(total == 79)
  }

  @Test("a withdrawal leaves the others standing, at their nominal points")
  func withdrawal() throws {
    let (points, total) = try card(after: [
      .does(.assessor, .deduct(15, "2.1")), .does(.assessor, .deduct(15, "2.3")),
      .does(.assessor, .withdraw(1)),
    ])
    #expect(points == [20, 5, 20, 20, 20])
    #expect(total == 85)
  }

  @Test("a withdrawn deduction stays on record, and the next one takes the next number")
  func numbering() throws {
    let scene = try Scene(
      Self.opened + [
        .does(.assessor, .deduct(5)), .does(.assessor, .withdraw(1)), .does(.assessor, .deduct(7)),
      ])
    let card = try #require(scene.lan.openCase?.scorecard(of: .assessor))
    #expect(card.entries.map(\.deduction.number) == [1, 2])
    #expect(card.entries.map { $0.withdrawn?.reason } == ["nhầm người", nil])
    #expect(card.standing.map(\.points) == [7])
  }

  @Test(
    "the score is the floor of the mean of all submitted cards; beyond the tolerance a third is needed",
    arguments: [
      ([0, 0], 100), ([0, 5], 97), ([5, 0], 97), ([4, 5], 95), ([100, 100], 0), ([0, 6], nil),
      ([0, 100], nil), ([0, 6, 0], 98), ([0, 6, 3], 97), ([0, 100, 100], 33), ([0, 99, 50], 50),
    ] as [([Int], Int?)])
  func mean(_ deducted: [Int], _ score: Int?) throws {
    let assessors: [OfficerID] = [.assessor, .secondAssessor, .thirdAssessor]
    let scene = try Scene(Story.analysed() + Story.cards(Array(zip(assessors, deducted))))
    #expect(scene.lan.openCase?.score == score)
    #expect(scene.lan.score == score)
    #expect(scene.lan.openCase?.missingSteps == (score == nil ? [5, 6] : [6]))
  }

  @Test("the third card is called for only once two are submitted, and the score waits for it")
  func third() throws {
    var scene = try Scene(Story.analysed() + [.does(.assessor, .openCard())])
    #expect(scene.lan.openCase?.scorecardsNeeded == 2)
    for act in Story.cards([(.secondAssessor, 20)]) { try scene.play(act) }
    #expect(scene.lan.openCase?.scorecardsNeeded == 2)
    try scene.perform(.submit(), by: .assessor)
    #expect(scene.lan.openCase?.scorecardsNeeded == 3)
    try scene.perform(.openCard(), by: .thirdAssessor)
    #expect(scene.lan.openCase?.score == nil)
    try scene.perform(.submit(), by: .thirdAssessor)
    #expect(scene.lan.openCase?.score == 93)
  }

  @Test("how many assessors there are is the scheme's: of three, two that differ ask for no fourth yet")
  func threeAssessors() throws {
    var scheme = Scheme.sample(version: 2)
    scheme.assessment.assessors = 3
    var scene = try Scene(
      Story.staffed + [
        .does(.administrator, .adopt(scheme)), .does(.staff, .register()), .does(.staff, .open()),
      ] + Story.toAnalysis() + Story.cards([(.assessor, 0), (.secondAssessor, 6)]))
    #expect(scene.lan.openCase?.scorecardsNeeded == 3)
    for act in Story.cards([(.thirdAssessor, 0)]) { try scene.play(act) }
    #expect(scene.lan.openCase?.scorecardsNeeded == 4)
    #expect(scene.lan.openCase?.score == nil)
  }

  @Test("a return to step 5 opens a new round: new assessors, and only their cards count")
  func rounds() throws {
    var scene = try Scene(Story.ready(deducting: 40) + [.does(.supervisor, .sendBack(to: 5))])
    #expect(scene.lan.openCase?.score == nil)
    #expect(scene.lan.openCase?.round == 2)
    #expect(scene.lan.openCase?.missingSteps == [5])
    for act in Story.cards([(.thirdAssessor, 2), (.allrounder, 3)]) { try scene.play(act) }
    let open = try #require(scene.lan.openCase)
    #expect(open.score == 97)
    #expect(open.scorecards.map(\.round) == [1, 1, 2, 2])
    #expect(open.currentScorecards.map(\.assessor) == [.thirdAssessor, .allrounder])
    #expect(open.returns.map(\.step) == [5])
    try scene.perform(.approve(), by: .supervisor)
    #expect(scene.lan.certificates.first?.score == 97)
  }

  @Test("a return to another step leaves the score standing")
  func returnElsewhere() throws {
    let scene = try Scene(Story.ready() + [.does(.supervisor, .sendBack(to: 2))])
    #expect(scene.lan.openCase?.score == 100)
    #expect(scene.lan.openCase?.round == 1)
    #expect(scene.lan.openCase?.missingSteps == [2])
  }

  @Test("a case keeps the scheme of its opening, whatever is adopted later")
  func pinned() throws {
    var scene = try Scene(
      Story.ready(deducting: 30)
        + [.does(.administrator, .adopt(.sample(version: 2, communityAtLeast: 80)))])
    try scene.perform(.approve(), by: .supervisor)
    #expect(scene.lan.certificates.first?.atLeast == 65)
    try scene.perform(.open(.professional), by: .staff)
    #expect(scene.lan.openCase?.terms.scheme == 2)
    #expect(scene.lan.cases.first?.terms.scheme == 1)
  }

  @Test("the exam keeps the best mark of each subject")
  func bestMarks() throws {
    let scene = try Scene(
      Story.opened() + [
        .does(.staff, .exam("law", 69)), .does(.staff, .exam("law", 70)), .does(.staff, .exam("law", 10)),
      ])
    #expect(scene.lan.openCase?.marks == ["law": 70])
    #expect(scene.lan.openCase?.failedSubjects == ["ethics", "communication"])
    #expect(scene.lan.openCase?.attempts.map(\.mark) == [69, 70, 10])
  }
}
