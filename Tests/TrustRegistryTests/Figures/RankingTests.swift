import Testing

@testable import TrustRegistry

@Suite("Ranking: by score, ties alike, with movement (PROGRAMME 4)")
struct RankingTests {
  private static let later: Day = "2026-10-01"

  private static let scene = Result {
    try Scene.field([
      .init(number: 1, name: "Lê An", deducting: (10, 10)),
      .init(number: 2, name: "Trần Bình", deducting: (20, 20)),
      .init(number: 3, name: "Vũ Ánh", deducting: (20, 20), day: later),
      .init(number: 4, name: "Hồ Chi", deducting: (30, 30), day: later),
      .init(number: 5, name: "Đỗ Dung", deducting: (0, 0), day: later, ending: .scored),
      .init(number: 6, name: "Mai Én", deducting: (5, 5), code: .ethics, day: later),
    ])
  }

  private func ranking(_ change: (inout RankingQuery) -> Void = { _ in }) throws -> Ranking {
    var query = RankingQuery(on: Self.later)
    change(&query)
    return Ranking(of: try Self.scene.get().dossiers, asked: query)
  }

  private func lines(_ ranking: Ranking) -> [String] { ranking.rows.map { "\($0.place) \($0.name)" } }

  @Test("those with one score share a place, and the next place counts them all")
  func ties() throws {
    let lines = lines(try ranking())
    #expect(lines == ["1 Mai Én", "2 Lê An", "3 Vũ Ánh", "3 Trần Bình", "5 Hồ Chi"])
  }

  @Test("everybody scored, when asked")
  func scored() throws {
    let lines = lines(try ranking { $0.among = .scored })
    #expect(lines.prefix(2) == ["1 Đỗ Dung", "2 Mai Én"])
    #expect(lines.count == 6)
  }

  @Test("by class, field, platform and province")
  func filters() throws {
    #expect(try ranking { $0.certificateClass = .ethics }.rows.map(\.name) == ["Mai Én"])
    #expect(try ranking { $0.certificateClass = .ethics }.rows.first?.place == 1)
    #expect(try ranking { $0.field = .health }.rows.count == 1)
    #expect(try ranking { $0.platform = .tiktok }.rows.count == 5)
    #expect(try ranking { $0.platform = .youtube }.rows.isEmpty)
    #expect(try ranking { $0.province = "ha noi" }.rows.count == 5)
    #expect(try ranking { $0.province = "Huế" }.rows.isEmpty)
  }

  @Test("as of a day before, those who came later are not in it")
  func earlier() throws {
    let earlier = try ranking { $0.day = "2026-09-30" }
    #expect(lines(earlier) == ["1 Lê An", "2 Trần Bình"])
    #expect(earlier.rows.allSatisfy { $0.movement == nil })
    #expect(try ranking { $0.day = "2026-08-30" }.rows.isEmpty)
  }

  @Test("movement since a day: down, up, the same, new and out")
  func movement() throws {
    let moved = try ranking { $0.since = Story.firstDay }
    #expect(moved.rows.map(\.movement) == [.new, .down(1), .new, .down(1), .new])
    #expect(moved.left.isEmpty)
    let ended = try ranking {
      $0.day = "2027-09-15"
      $0.since = Self.later
    }
    #expect(lines(ended) == ["1 Mai Én", "2 Vũ Ánh", "3 Hồ Chi"])
    #expect(ended.rows.map(\.movement) == [.same, .up(1), .up(2)])
    #expect(ended.left.map(\.name) == ["Lê An", "Trần Bình"])
    #expect(ended.left.map(\.place) == [2, 3])
  }

  @Test("a score counts for the days on which it stood")
  func standing() throws {
    var scene = try Scene(Story.scored(deducting: 10) + [.comes("2026-09-10")])
    let query = { (day: Day) -> RankingQuery in
      var query = RankingQuery(on: day)
      query.among = .scored
      return query
    }
    try scene.perform(.sendBack(to: 5), by: .supervisor)
    #expect(Ranking(of: scene.dossiers, asked: query("2026-09-09")).rows.map(\.score) == [90])
    #expect(Ranking(of: scene.dossiers, asked: query("2026-09-10")).rows.isEmpty)
    #expect(DossierFigures(of: scene.lan)?.score(on: "2026-09-09") == 90)
    #expect(DossierFigures(of: scene.lan)?.score(on: "2026-08-30") == nil)
    #expect(scene.lan.score == nil)
  }
}
