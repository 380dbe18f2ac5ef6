import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// Ranking and overview: figures over the whole registry.
@MainActor
@Suite struct FigureScreenTests {
  let registry: SampleRegistry

  init() throws { registry = try SampleRegistry.atWork() }

  private func opened(
    _ main: String, as officer: OfficerID = SampleRegistry.staff, _ language: Language = .vietnamese
  ) -> ScreenTest {
    ScreenTest(registry, as: officer, language: language).type(main)
  }

  @Test func equalsShareAPlaceAndMovementIsTold() {
    let test = opened("8").type("sss")
    #expect(test.row(4).hasSuffix("ngày 21/11/2026"))
    test.type("s")
    #expect(test.row(2).hasSuffix(" 5 người, ngày 21/11/2026"))
    let rows = (6...10).map { test.row($0).split(separator: " ").map(String.init) }
    #expect(rows.map { $0[0] } == ["1", "2", "3", "4", "5"])
    #expect(rows.map { $0[1] } == ["=", "=", "=", "=", "="])
    test.type("s")
    #expect((6...10).contains { test.row($0).contains(" mới ") })
  }

  @Test func oneFilterAfterTheOther() {
    let test = opened("8").type("h")
    #expect(test.row(3).contains("hạng: Đạo đức"))
    #expect(test.row(2).hasSuffix(" 1 người, ngày 21/11/2026"))
    test.press(.escape).type("t")
    #expect(test.row(3).contains("tỉnh: "))
    test.type("T")
    #expect(!test.row(3).contains("tỉnh: "))
    test.type("p")
    #expect(test.row(6).contains("Không ai được xếp hạng"))
  }

  @Test func aMonthBackAndToTodayAgain() {
    let test = opened("8").press(.left)
    #expect(test.row(2).hasSuffix("ngày 21/10/2026"))
    test.press(.right)
    #expect(test.row(2).hasSuffix("ngày 21/11/2026"))
    test.press(.right)
    #expect(test.application.status?.isRefusal == true)
    test.press(.left, .left).type("m")
    #expect(test.row(2).hasSuffix("ngày 21/11/2026"))
  }

  @Test func theDossierIsOneKeyAway() {
    let test = opened("8").type("/duc").press(.enter, .enter)
    #expect(test.row(2).hasPrefix(" Xếp hạng › Đặng Hồng Đức"))
  }

  @Test func whatIsScoredAndNotDecidedIsRankedOnlyWhenAsked() {
    let test = opened("8")
    let held = test.row(2)
    test.type("g")
    #expect(test.row(2) != held)
    #expect(test.text().contains("Bùi Thị Thủy"))
  }

  @Test func figuresAreMadeAnewOnlyWhenSomethingChanged() throws {
    let test = opened("8")
    let screen = try #require(test.application.top as? RankingScreen)
    #expect(screen.ranking?.rows.count == 5)
    try test.elsewhere(
      as: SampleRegistry.supervisor,
      Act(
        .certificate(.approve(case: 1, reason: "Đủ điều kiện")),
        about: CreatorID(kind: .opinionLeader, number: 7)))
    #expect(test.row(2).contains("6 người"))
  }

  @Test func patternsAreForAuditors() {
    let staff = opened("9").press(.left)
    #expect(staff.text().contains("kiểm soát viên"))
    #expect(!staff.text().contains("Vũ Thu Hà"))
    let auditor = opened("9", as: SampleRegistry.auditor).press(.left)
    #expect(auditor.text().contains("Vũ Thu Hà"))
    #expect(auditor.text().contains("chưa đủ để nhận xét"))
  }

  @Test func blindCardsTellNothing() throws {
    // Assessor 1 has scored Lê Bảo An, and nobody else has yet.
    let auditor = opened("9", as: SampleRegistry.auditor)
    _ = auditor.text()
    let screen = try #require(auditor.application.top as? OverviewScreen)
    let cards = try #require(screen.fairness).assessors.map(\.own.count)
    #expect(Set(cards).count == 1, "both have as many where the score stands: \(cards)")
  }

  @Test func goldenRanking() throws {
    try GoldenScreen.expect(opened("8"), "ranking.vi")
    try GoldenScreen.expect(opened("8", as: SampleRegistry.auditor, .english).type("sg"), "ranking.en")
    try GoldenScreen.expect(opened("8").type("ss"), "ranking.wide.vi", rows: 50, columns: 200)
  }

  @Test func goldenOverview() throws {
    try GoldenScreen.expect(opened("9"), "overview.vi")
    try GoldenScreen.expect(opened("9", as: SampleRegistry.auditor, .english), "overview.en")
    try GoldenScreen.expect(opened("9").press(.right), "overview.scores.vi")
    try GoldenScreen.expect(opened("9", as: SampleRegistry.auditor).press(.left), "overview.fairness.vi")
    try GoldenScreen.expect(
      opened("9", as: SampleRegistry.auditor, .english).press(.left), "overview.fairness.wide.en", rows: 50,
      columns: 200)
    try GoldenScreen.expect(opened("9"), "overview.wide.vi", rows: 50, columns: 200)
  }
}
