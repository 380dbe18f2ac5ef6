import Testing
import TrustRegistry

@Suite("Conflicts of interest block hands for good (PROGRAMME 5)")
struct ConflictTests {
  @Test("an open assignment falls free, and a card of the round counts no more", arguments: [false, true])
  func vacated(_ submits: Bool) throws {
    let work = submits ? Story.cards([(.assessor, 40)]) : [.does(.assessor, .openCard())]
    let scene = try Scene(Story.assigned + work + [.does(.assessor, .conflict())])
    let open = try #require(scene.lan.openCase)
    #expect(open.freePlaces == 1)
    #expect(open.currentScorecards.isEmpty)
    #expect(open.scorecards.first?.setAside?.cause == .conflict)
    #expect(open.assignments.first?.left?.cause == .conflict)
    var next = scene
    try next.perform(.assign(), by: .staff)
    for act in Story.cards([(.secondAssessor, 0), (.thirdAssessor, 0)]) { try next.play(act) }
    #expect(next.lan.openCase?.score == 100)
  }

  @Test("a score that stands is not undone, and who decides is told of the conflict")
  func standing() throws {
    let lan = try Scene(Story.ready(deducting: 3) + [.does(.assessor, .conflict("cùng công ty"))]).lan
    let open = try #require(lan.openCase)
    #expect(open.score == 97)
    #expect(open.currentScorecards.count == 2)
    let told = lan.conflictedHands(in: open)
    #expect(told.map(\.officer) == [.assessor])
    #expect(told.map(\.reason) == ["cùng công ty"])
  }

  @Test("declared after acting it opens a review of the certificate, and otherwise none")
  func review() throws {
    for officer in [OfficerID.staff, .assessor, .supervisor] {
      let lan = try Scene(Story.approved() + [.does(officer, .conflict())]).lan
      #expect(lan.reviews.map(\.cause) == [.conflict(officer)])
    }
    #expect(try Scene(Story.approved() + [.does(.thirdAssessor, .conflict())]).lan.reviews.isEmpty)
    let later = [Act.comes("2027-08-31"), .does(.assessor, .conflict())]
    #expect(try Scene(Story.approved() + later).lan.reviews.isEmpty)
  }

  @Test("the card that was set aside stays shut until the score stands, and is open after")
  func blind() throws {
    let story = Story.analysed() + Story.cards([(.assessor, 40)]) + [Act.does(.assessor, .conflict())]
    let half = try Scene(story)
    let card = try #require(half.lan.seen(by: .supervisor).openCase?.scorecards.first)
    #expect(card.isConcealed && card.entries.isEmpty && card.submittedTotal == nil)
    let scored = try Scene(story + Story.cards([(.secondAssessor, 0), (.thirdAssessor, 0)]))
    #expect(scored.lan.openCase?.score == 100)
    #expect(scored.lan.seen(by: .supervisor).openCase?.scorecards.first?.submittedTotal == 60)
  }
}
