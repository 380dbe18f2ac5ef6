import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// The audit trail: everything, newest first, less what is still hidden.
@MainActor
@Suite struct TrailScreenTests {
  let registry: SampleRegistry

  init() throws { registry = try SampleRegistry.atWork() }

  private func opened(
    as officer: OfficerID = SampleRegistry.auditor, _ language: Language = .vietnamese
  ) -> ScreenTest {
    ScreenTest(registry, as: officer, language: language).type("0")
  }

  private func shown(_ test: ScreenTest) throws -> [Int] {
    try #require(test.application.top as? TrailScreen).table.rows.map(\.id)
  }

  private func told(_ sequence: Int, in test: ScreenTest) -> HistoryEntry? {
    test.world.desk.entry(sequence)
  }

  @Test func newestFirst() throws {
    let test = opened()
    let shown = try shown(test)
    #expect(shown == shown.sorted(by: >))
    #expect(test.row(2).hasSuffix(" \(shown.count) dòng"))
    #expect(test.row(3).hasSuffix("✓ đã đối chiếu"))
    test.press(.end, .enter)
    #expect(test.row(2).hasPrefix(" Nhật ký › Mục số 1"))
  }

  @Test func filtersAreTakenFromTheChosenEntry() throws {
    let test = opened()
    let all = try shown(test)
    let newest = told(try #require(all.first), in: test)
    let chosen = try #require(newest)
    test.type("a")
    for sequence in try shown(test) {
      #expect(told(sequence, in: test)?.entry.by == chosen.entry.by)
    }
    test.type("v")
    #expect(try shown(test).allSatisfy { told($0, in: test)?.kind == chosen.kind })
    test.type("c")
    #expect(try shown(test).allSatisfy { told($0, in: test)?.entry.about == chosen.entry.about })
    test.type("n")
    #expect(try shown(test).allSatisfy { told($0, in: test)?.entry.at.day == chosen.entry.at.day })
    test.press(.escape)
    #expect(try shown(test) == all)
  }

  @Test func wordsAreFoundWithoutMarksInEveryField() throws {
    let test = opened()
    let all = try shown(test)
    test.type("/tran quoc bao cap giay phuong")
    #expect(try shown(test).count == 1)
    #expect(test.text().contains("Nguyễn Thị Phượng"))
    test.press(.backspace, .escape)
    #expect(try shown(test) == all)
  }

  @Test func hiddenItemsOfACardAreFoundByNothing() throws {
    // Assessor 2 has begun a card on Lương Gia Huy; the auditor may not read it.
    let words = "/nham tai khoan"
    #expect(try shown(opened().type(words)).isEmpty)
    #expect(try shown(opened(as: SampleRegistry.assessor2).type(words)).count == 1)
    let hidden = opened()
    var query = TrailQuery()
    query.kind = .deductionWithdrawn
    let found = hidden.world.desk.trail(query)
    #expect(found.isEmpty)
    // Neither can they be counted: no empty line stands for them, and no gap in the numbers.
    let lines = try shown(hidden)
    #expect(lines.allSatisfy { told($0, in: hidden) != nil })
    let last = hidden.world.desk.numberedThrough
    #expect(lines.filter { $0 <= last } == Array((1...last).reversed()))
  }

  @Test func anotherOfficerSearchesAnew() throws {
    let test = opened(as: SampleRegistry.assessor2).type("/nham tai khoan").press(.enter)
    #expect(try shown(test).count == 1)
    test.sit(SampleRegistry.auditor)
    test.application.refresh()
    #expect(try shown(test).isEmpty)
  }

  @Test func theDossierIsOneKeyAway() throws {
    let test = opened().type("o")
    #expect(test.row(2).hasPrefix(" Nhật ký › "))
    #expect(test.application.top is DossierScreen)
    let office = opened().press(.end).type("o")
    #expect(office.application.status?.isRefusal == true)
  }

  @Test func newEntriesComeOnTop() throws {
    let test = opened()
    let before = try shown(test)
    let id = CreatorID(kind: .opinionLeader, number: 4)
    try test.elsewhere(
      as: SampleRegistry.staff, Act(.creator(.amend(Amendment(province: "Cần Thơ"))), about: id))
    #expect(try Array(shown(test).dropFirst()) == before)
    #expect(test.row(5).contains("Trần Kim Oanh"))
  }

  @Test func goldenTrail() throws {
    try GoldenScreen.expect(opened(), "trail.vi")
    try GoldenScreen.expect(opened(as: SampleRegistry.auditor, .english).type("v"), "trail.en")
    try GoldenScreen.expect(opened(), "trail.wide.vi", rows: 50, columns: 200)
  }
}
