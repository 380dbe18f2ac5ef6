import Testing
import TrustRegistry

@Suite("Blindness: a card is its assessor's alone until the score stands (PROGRAMME 4, step 5)")
struct BlindnessTests {
  /// Lan's assessor has deducted 5 and submitted; the second has deducted 20 and not yet.
  private static let half =
    Story.analysed() + Story.cards([(.assessor, 5)])
    + [.does(.secondAssessor, .openCard()), .does(.secondAssessor, .deduct(20, "1.1"))]
  private static let unscored = half + [.does(.secondAssessor, .submit())]
  private static let third = [
    Act.does(.thirdAssessor, .openCard()), .does(.thirdAssessor, .submit()),
  ]

  private static let others: [OfficerID?] = [
    nil, .staff, .thirdAssessor, .supervisor, .auditor, .administrator, .allrounder,
  ]

  @Test("others see that a card exists and how it stands, and nothing else", arguments: others)
  func concealed(_ officer: OfficerID?) throws {
    let open = try #require(try Scene(Self.half).lan.seen(by: officer).openCase)
    #expect(open.scorecards.map(\.isConcealed) == [true, true])
    #expect(open.scorecards.map(\.isSubmitted) == [true, false])
    #expect(open.scorecards.map(\.submittedTotal) == [nil, nil])
    #expect(open.scorecards.map(\.entries) == [[], []])
    #expect(open.scorecards.map { $0.total(under: open.terms) } == [100, 100])
  }

  @Test("an assessor sees the own card whole and not the other's")
  func own() throws {
    let open = try #require(try Scene(Self.half).lan.seen(by: .assessor).openCase)
    #expect(open.scorecards.map(\.isConcealed) == [false, true])
    #expect(open.scorecards[0].submittedTotal == 95)
    #expect(open.scorecards[0].entries.count == 1)
    #expect(open.scorecards[1].entries.isEmpty)
  }

  @Test("that a third card is needed is told, by how much the others differ is not", arguments: others)
  func need(_ officer: OfficerID?) throws {
    let open = try #require(try Scene(Self.unscored).lan.seen(by: officer).openCase)
    #expect(open.scorecardsNeeded == 3)
    #expect(open.scorecards.map(\.submittedTotal) == [nil, nil])
    #expect(open.agreedScore == nil)
  }

  @Test("the third assessor is blind too, and all is open once the score stands")
  func opened() throws {
    let blind = try Scene(Self.unscored + [.does(.thirdAssessor, .openCard())]).lan.seen(by: .thirdAssessor)
    #expect(blind.openCase?.scorecards.map(\.isConcealed) == [true, true, false])
    let scored = try Scene(Self.unscored + Self.third).lan
    for officer in Self.others { #expect(scored.seen(by: officer) == openlySeen(scored)) }
    #expect(scored.openCase?.scorecards.map(\.submittedTotal) == [95, 80, 100])
  }

  /// The dossier with nothing concealed, as the fold has it but for the told need.
  private func openlySeen(_ dossier: Dossier) -> Dossier {
    let seen = dossier.seen(by: .assessor)
    #expect(seen.cases.flatMap(\.scorecards) == dossier.cases.flatMap(\.scorecards))
    return seen
  }

  @Test("in a new round the old cards are open and the new ones blind")
  func rounds() throws {
    let scene = try Scene(
      Story.scored(deducting: 3) + [.does(.supervisor, .sendBack(to: 5))] + Self.third)
    let open = try #require(scene.lan.seen(by: .supervisor).openCase)
    #expect(open.scorecards.map(\.isConcealed) == [false, false, true])
  }

  @Test("the journal's lines are as blind as the cards")
  func lines() throws {
    let scene = try Scene(Self.unscored)
    let entries = scene.transactions.flatMap { $0 }.filter { $0.about == .creator(.lan) }
    let concealed = entries.filter { scene.lan.conceals($0, from: .supervisor) }
    #expect(
      concealed.compactMap { $0.event?.kind }
        == [.deductionEntered, .scorecardSubmitted, .deductionEntered, .scorecardSubmitted])
    #expect(
      entries.filter { scene.lan.conceals($0, from: .assessor) }.map(\.by) == [
        .secondAssessor, .secondAssessor,
      ])
    let after = try Scene(Self.unscored + Self.third)
    #expect(!entries.contains { after.lan.conceals($0, from: .supervisor) })
    #expect(!entries.contains { after.lan.conceals($0, from: nil) })
  }

  @Test("a line whose case the reader does not know stays shut")
  func unknownCase() throws {
    let scene = try Scene(Self.half)
    let deduction = try #require(
      scene.transactions.flatMap { $0 }.first { $0.event?.kind == .deductionEntered })
    #expect(Dossier(id: .lan).conceals(deduction, from: .supervisor))
  }

  @Test("a row of the roster tells nothing that is blind")
  func roster() throws {
    for story in [Self.half, Self.unscored, Self.unscored + Self.third] {
      let lan = try Scene(story).lan
      #expect(RosterRow(of: lan) == RosterRow(of: lan.seen(by: nil)))
    }
    let row = try #require(RosterRow(of: try Scene(Self.unscored).lan))
    #expect(row.score == nil)
    #expect(row.openCase?.opened == 2)
    #expect(row.openCase?.submitted == 2)
    #expect(row.openCase?.needed == 3)
  }
}
