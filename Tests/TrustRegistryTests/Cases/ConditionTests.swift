import Testing
import TrustRegistry

@Suite("Conditions: the supervisor's checklist (PROGRAMME 3)")
struct ConditionTests {
  @Test("the checklist has its order, and names what is missing")
  func checklist() throws {
    let scene = try Scene(Story.opened(.ethics))
    let open = try #require(scene.lan.openCase)
    let conditions = scene.lan.conditions(of: open, on: Story.firstDay)
    #expect(
      conditions == [
        .stepsDone(missing: [1, 2, 3, 4, 5, 6]), .scoreReached(score: nil, atLeast: 90),
        .scopeSuits(fields: [.lifestyle, .health], suits: [.health, .finance], bars: []),
        .recordClean(months: 24, soiledBy: nil), .noBreachPending(nil),
        .examPassed(failed: ["ethics", "communication", "law"], passMark: 70),
        .classFree(held: nil, renewableFrom: nil),
      ])
    #expect(conditions.map(\.isMet) == [false, false, true, true, true, false, true])
    let elsewhere: Set<Condition.Name> = [
      .noLegalHold,
      .consentsGiven, .identityProven, .feesSettled, .scoredImpartially,
    ]
    #expect(conditions.map(\.name) == Condition.Name.allCases.filter { !elsewhere.contains($0) })
  }

  /// The clean window counts from the day of the act to the decision day (PROGRAMME 3).
  @Test(
    "the windows at their edges, decided on 31 August 2026",
    arguments: [
      (.ethics, "2024-08-31", true), (.ethics, "2024-09-01", false), (.professional, "2025-08-31", true),
      (.professional, "2025-09-01", false), (.community, "2026-02-28", true),
      (.community, "2026-03-01", false), (.community, "2026-08-31", false),
    ] as [(ClassCode, Day, Bool)])
  func windows(_ code: ClassCode, _ act: Day, _ clean: Bool) throws {
    let scene = try Scene(Story.opened(code) + [.does(.staff, .breach(on: act))])
    #expect(try isClean(in: scene, on: Story.firstDay) == clean)
  }

  @Test("a window moves with the decision day, over the leap day too")
  func windowMoves() throws {
    let scene = try Scene(Story.opened(.ethics) + [.does(.staff, .breach(on: "2026-02-28"))])
    #expect(try isClean(in: scene, on: "2028-02-27") == false)
    #expect(try isClean(in: scene, on: "2028-02-28") == true)
    #expect(try isClean(in: scene, on: "2028-02-29") == true)
    let leap = try Scene(
      Story.opened(.ethics) + [.comes("2028-02-29"), .does(.staff, .breach(on: "2028-02-29"))])
    #expect(try isClean(in: leap, on: "2030-02-28") == false)
    #expect(try isClean(in: leap, on: "2030-03-01") == true)
  }

  @Test(
    "a pending breach bars whatever its day; a final one keeps the act's day; an overturned one never was")
  func outcomes() throws {
    let pending = Story.ready() + [.does(.staff, .breach(on: "2020-01-01", pending: true))]
    #expect(throws: Refusal.breachPending(1)) {
      try Scene(pending).decided(.approve(), by: .supervisor)
    }
    let final = try Scene(pending + [.does(.staff, .conclude(1, .final))])
    #expect(throws: Never.self) { try final.decided(.approve(), by: .supervisor) }
    let recent = Story.ready() + [.does(.staff, .breach(on: "2026-08-30"))]
    #expect(throws: Refusal.breachWithinWindow(1, day: "2026-08-30", months: 6)) {
      try Scene(recent).decided(.approve(), by: .supervisor)
    }
    let overturned = try Scene(recent + [.does(.staff, .conclude(1, .overturned))])
    #expect(throws: Never.self) { try overturned.decided(.approve(), by: .supervisor) }
  }

  @Test("a later breach bars, whichever of several it is")
  func secondBreach() throws {
    let scene = try Scene(
      Story.ready() + [
        .does(.staff, .breach(on: "2020-01-01")), .does(.staff, .breach(on: "2026-08-01")),
        .does(.staff, .breach(on: "2020-01-02", pending: true)), .does(.staff, .conclude(3, .final)),
      ])
    #expect(throws: Refusal.breachWithinWindow(2, day: "2026-08-01", months: 6)) {
      try scene.decided(.approve(), by: .supervisor)
    }
  }

  /// One field among `suits`, none among `bars`.
  @Test(
    "a class is a scope, not a medal",
    arguments: [
      (.ethics, [.health], true), (.ethics, [.lifestyle], false), (.ethics, [.lifestyle, .finance], true),
      (.professional, [.fashion], true), (.professional, [.fashion, .health], false),
      (.professional, [.fashion, .lifestyle], true), (.community, [.lifestyle, .health], true),
      (.community, [.fashion], false), (.community, [], false),
    ] as [(ClassCode, [FieldCode], Bool)])
  func scope(_ code: ClassCode, _ fields: [FieldCode], _ suits: Bool) throws {
    var story = Story.opened(code)
    if fields != [.lifestyle, .health] { story.append(.does(.staff, .amend(fields: fields))) }
    let scene = try Scene(story)
    let open = try #require(scene.lan.openCase)
    let condition = scene.lan.conditions(of: open, on: Story.firstDay).first { $0.name == .scopeSuits }
    #expect(condition?.isMet == suits)
  }

  private func isClean(in scene: Scene, on day: Day) throws -> Bool? {
    let open = try #require(scene.lan.openCase)
    return scene.lan.conditions(of: open, on: day).first { $0.name == .recordClean }?.isMet
  }
}
