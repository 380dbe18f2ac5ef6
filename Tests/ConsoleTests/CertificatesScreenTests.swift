import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// The status board, the calendar, and who ends when.
@MainActor
@Suite struct CertificatesScreenTests {
  let registry: SampleRegistry

  init() throws { registry = try SampleRegistry.atWork() }

  private func opened(_ language: Language = .vietnamese) -> ScreenTest {
    ScreenTest(registry, as: SampleRegistry.supervisor, language: language).type("5")
  }

  @Test func countsEveryStatusAndClass() {
    let test = opened()
    let numbers = (4...7).map { row in test.row(row).split(separator: " ").suffix(7).map(String.init) }
    #expect(
      numbers == [
        ["·", "·", "·", "1", "·", "·", "·"], ["·", "·", "3", "1", "·", "·", "·"],
        ["·", "·", "·", "·", "·", "·", "·"], ["·", "·", "3", "2", "·", "·", "·"],
      ])
    #expect(test.row(2).hasSuffix("5 đang có hiệu lực"))
  }

  @Test func walksThroughWindowsAndMonths() {
    let test = opened()
    #expect(test.row(9).contains("›30 ngày: 1"))
    #expect(test.row(11).contains("Cao Ngọc Khánh"))
    #expect(test.row(11).hasSuffix("đang xét"))
    test.type("w")
    #expect(test.row(9).contains("›60 ngày: 2"))
    #expect(test.row(12).contains("Đặng Hồng Đức"))
    test.type("m").press(.right)
    #expect(test.row(11).hasPrefix("›12/2026"))
    #expect(test.row(11).contains("Cao Ngọc Khánh"))
    test.press(.left, .left, .left)
    #expect(test.row(9).contains("›60 ngày: 2"))
  }

  @Test func oneClassAtATime() {
    let test = opened().type("hw")
    #expect(test.row(2).hasSuffix("1 đang có hiệu lực · Đạo đức"))
    #expect(test.row(11).contains("Đặng Hồng Đức"))
  }

  @Test func theDossierIsOneKeyAway() {
    let test = opened().press(.enter)
    #expect(test.row(2).hasPrefix(" Chứng chỉ › Cao Ngọc Khánh"))
  }

  @Test func expiredOnesCountOnlyWhereNoneFollowed() {
    let desk = registry.desk(as: SampleRegistry.staff, on: SampleRegistry.today + 60)
    let world = World(desk: desk, options: ConsoleOptions(), theme: .mono)
    let expired = Holding.all(in: world).filter { $0.status == .expired }
    #expect(expired.map(\.name) == ["Đặng Hồng Đức", "Cao Ngọc Khánh"])
  }

  @Test func goldenScreens() throws {
    try GoldenScreen.expect(opened().type("w"), "calendar.vi")
    try GoldenScreen.expect(opened(.english).type("m").press(.right), "calendar.en")
    try GoldenScreen.expect(opened(), "calendar.wide.vi", rows: 50, columns: 200)
  }
}
