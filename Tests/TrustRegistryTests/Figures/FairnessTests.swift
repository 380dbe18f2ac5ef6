import Testing

@testable import TrustRegistry

@Suite("Fairness: patterns for auditors, each with its number of cases (PROGRAMME 5)")
struct FairnessTests {
  /// Twelve creators; the second assessor takes three points more of each.
  private static let biased = Result {
    try Scene.field(
      (1...12).map { number in
        Scene.Contender(
          number: number, name: "Người \(number)", deducting: (number, number + 3),
          ending: number > 10 ? .declined : .approved)
      })
  }

  @Test("an assessor who scores below the others on the same cases is seen")
  func level() throws {
    let fairness = Fairness(of: try Self.biased.get().dossiers)
    #expect(fairness.assessors.map(\.assessor) == [.assessor, .secondAssessor])
    #expect(fairness.assessors.map(\.level) == [.higher, .lower])
    #expect(fairness.assessors.map(\.compared) == [12, 12])
    #expect(fairness.assessors.map(\.difference) == [Tenths(value: 30), Tenths(value: -30)])
    #expect(fairness.assessors.map(\.reach) == [.alike, .alike])
    #expect(fairness.assessors[0].own.mean == Tenths(value: 935))
    #expect(fairness.assessors[0].others?.mean == Tenths(value: 905))
  }

  @Test("an assessor who gives everybody the same is seen")
  func reach() throws {
    let scene = try Scene.field(
      (1...12).map { .init(number: $0, name: "Người \($0)", deducting: (5, 2 + $0 % 7)) })
    let fairness = Fairness(of: scene.dossiers)
    #expect(fairness.assessors.map(\.reach) == [.narrow, .alike])
    #expect(fairness.assessors.map(\.level) == [.alike, .alike])
  }

  @Test("of few cases nothing is read")
  func few() throws {
    let scene = try Scene.field(
      (1...9).map { .init(number: $0, name: "Người \($0)", deducting: ($0, $0 + 5)) })
    let fairness = Fairness(of: scene.dossiers)
    #expect(fairness.assessors.allSatisfy { $0.level == .tooFew && $0.reach == .tooFew })
    #expect(fairness.supervisors.map(\.reading) == [.tooFew])
    #expect(fairness.thresholds.map(\.reading) == [.tooFew])
    #expect(fairness.durations.map(\.reading) == [.tooFew, .tooFew])
  }

  @Test("cards are counted only where the score stands: blind ones tell nothing")
  func blind() throws {
    let half = try Scene(Story.analysed() + Story.cards([(.assessor, 40)]))
    #expect(Fairness(of: half.dossiers).assessors.isEmpty)
    let apart = try Scene(Story.analysed() + Story.cards([(.assessor, 40), (.secondAssessor, 0)]))
    #expect(Fairness(of: apart.dossiers).assessors.isEmpty)
    var again = try Scene(Story.scored(deducting: 10))
    try again.perform(.sendBack(to: 5), by: .supervisor)
    try again.perform(.openCard(), by: .thirdAssessor)
    try again.perform(.submit(), by: .thirdAssessor)
    let fairness = Fairness(of: again.dossiers)
    #expect(fairness.assessors.map(\.assessor) == [.assessor, .secondAssessor])
    #expect(fairness.assessors.allSatisfy { $0.own.count == 1 })
    #expect(fairness.thresholds.isEmpty)
  }

  @Test("a concealed dossier gives the same figures: nothing rests on what is hidden")
  func concealed() throws {
    let scene = try Scene.field([
      .init(number: 1, name: "Một", deducting: (1, 2)), .init(number: 2, name: "Hai", deducting: (3, 4)),
    ])
    let seen = scene.dossiers.map { $0.seen(by: nil) }
    #expect(Fairness(of: seen) == Fairness(of: scene.dossiers))
  }

  @Test("approvals, refusals and returns of a supervisor, and the quickest decisions")
  func decisions() throws {
    let fairness = Fairness(of: try Self.biased.get().dossiers)
    let pattern = try #require(fairness.supervisors.first)
    #expect((pattern.approved, pattern.declined, pattern.returned) == (10, 2, 0))
    #expect(pattern.share == Tenths(value: 833))
    #expect(pattern.othersShare == nil)
    #expect(fairness.durations.map(\.group) == [.all, .approved, .declined])
    #expect(fairness.durations.first?.days.median == 0)
    #expect(fairness.quickest.count == 5)
  }

  @Test("scores heaped on a threshold are seen, those spread around it are not")
  func thresholds() throws {
    let heaped = try Scene.field(
      (1...12).map { number in
        let points = number < 9 ? 35 : 43 - number
        return .init(number: number, name: "Người \(number)", deducting: (points, points))
      })
    let pattern = try #require(Fairness(of: heaped.dossiers).thresholds.first)
    #expect(pattern.atLeast == 65)
    #expect(pattern.atThreshold == 8)
    #expect(pattern.reading == .heaped)
    let spread = try Scene.field(
      (0...10).map {
        .init(number: $0 + 1, name: "Người \($0)", deducting: (30 + $0, 30 + $0), ending: .scored)
      })
    #expect(Fairness(of: spread.dossiers).thresholds.map(\.reading) == [.alike])
    #expect(Fairness(of: spread.dossiers).thresholds.map(\.counts) == [Array(repeating: 1, count: 11)])
  }

  @Test("only what falls into the period counts")
  func period() throws {
    let scene = try Self.biased.get()
    let before: ClosedRange<Day> = "2026-01-01"..."2026-08-30"
    #expect(Fairness(of: scene.dossiers, during: before).assessors.isEmpty)
    #expect(Fairness(of: scene.dossiers, during: before).durations.isEmpty)
  }
}
