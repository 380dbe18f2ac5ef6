import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// Finding, sorting and keeping one's place in the roster.
@MainActor
@Suite struct RosterScreenTests {
  let registry: SampleRegistry

  init() throws { registry = try SampleRegistry.inhabited() }

  private func names(_ test: ScreenTest) -> [String] {
    (test.application.top as? RosterScreen)?.table.rows.map(\.row.name) ?? []
  }

  private func chosen(_ test: ScreenTest) -> String? {
    (test.application.top as? RosterScreen)?.table.selected?.row.name
  }

  @Test(arguments: [
    ("phuong", ["Nguyễn Thị Phượng"]), ("ddang hong", ["Đặng Hồng Đức"]), ("kol-000004", ["Trần Kim Oanh"]),
    ("da nang", ["Đặng Hồng Đức"]), ("COOANH", ["Trần Kim Oanh"]), ("hai phan", ["Phan Thanh Hải"]),
    ("không có ai", []),
  ])
  func searchNeedsNoMarks(_ typed: String, _ found: [String]) {
    let test = ScreenTest(registry, as: nil)
    test.type("/").type(typed)
    #expect(names(test) == found)
  }

  @Test func filtersAreTypedAmongTheWords() {
    let test = ScreenTest(registry, as: nil)
    let all = names(test).count
    test.type("/").type("ma:kol-000004")
    #expect(names(test) == ["Trần Kim Oanh"])
    // What is half typed or wrong filters nothing, and is told.
    test.type(" dieem<8")
    #expect(names(test) == ["Trần Kim Oanh"])
    #expect(test.text().contains("cột 15: không có mục lọc “dieem”"))
    let bar = (0..<24).first { test.row($0).contains("/ ma:kol") } ?? 0
    #expect(test.canvas().style(row: bar, column: 5) != test.canvas().style(row: bar, column: 20))
    test.press(.escape).type("/").type("ma:")
    #expect(names(test).count == all)
  }

  @Test func tabTakesTheFirstCompletion() {
    let test = ScreenTest(registry, as: nil)
    test.type("/").type("tinhtr")
    #expect(test.text().contains("Tab  tinhtrang: tình trạng"))
    test.press(.tab)
    #expect((test.application.top as? RosterScreen)?.search.text == "tinhtrang:")
  }

  @Test func hitsAreMarked() {
    let test = ScreenTest(registry, as: nil)
    test.type("/").type("phuo")
    let canvas = test.canvas()
    #expect(canvas.text(row: 5).hasPrefix(" Nguyễn Thị Phư"))
    #expect(canvas.style(row: 5, column: 12).underline)
    #expect(canvas.style(row: 5, column: 15).underline)
    #expect(!canvas.style(row: 5, column: 11).underline)
  }

  @Test func escapeGivesTheWholeRosterBack() {
    let test = ScreenTest(registry, as: nil)
    test.type("/oanh").press(.enter).type("f").press(.escape)
    #expect(names(test).count == 6)
    #expect(chosen(test) == "Trần Kim Oanh" || names(test).first == chosen(test))
  }

  @Test(arguments: ["1", "4", "6", "7"])
  func theFooterTellsNoLettersWhileTheyAreText(_ screen: String) {
    let test = ScreenTest(registry, as: SampleRegistry.staff).type(screen).type("/a")
    #expect(test.row(-1) == " Enter Giữ kết quả  ↓ Chọn  Esc Bỏ tìm")
  }

  @Test func escapeDropsTheSearchFirstAndTheFiltersNext() {
    let test = ScreenTest(registry, as: nil).type("f")
    let found = names(test)
    #expect(test.type("/khong co ai").press(.escape).row(3).contains("tình trạng: "))
    #expect(names(test) == found)
    #expect(!test.press(.escape).row(3).contains("tình trạng: "))
    #expect(names(test).count > found.count)
  }

  @Test func searchTakesLettersThatAreKeysElsewhere() {
    let test = ScreenTest(registry, as: nil)
    test.type("/q1?:s")
    #expect(names(test).isEmpty)
    #expect(test.application.stack.count == 1)
    #expect(test.application.ending == nil)
  }

  @Test func namesSortByGivenNameInVietnameseOrder() {
    let test = ScreenTest(registry, as: nil)
    #expect(
      names(test) == [
        "Lê Bảo An", "Đặng Hồng Đức", "Phan Thanh Hải", "Trần Kim Oanh", "Nguyễn Thị Phượng",
        "🌸 Mai Thì Thầm",
      ])
    test.type("S")
    #expect(names(test).first == "🌸 Mai Thì Thầm")
    test.type("s")
    #expect(names(test).first == "Đặng Hồng Đức", "by followers, the most first")
  }

  @Test func stateAndClassFilter() {
    let test = ScreenTest(registry, as: nil)
    test.type("f")
    #expect(names(test) == ["Lê Bảo An", "Trần Kim Oanh"])
    test.type("f")
    #expect(names(test) == ["Nguyễn Thị Phượng"])
    test.type("f")
    #expect(names(test) == ["Đặng Hồng Đức"])
    test.type("x").type("h")
    #expect(names(test) == ["Đặng Hồng Đức"])
    test.type("h")
    #expect(names(test) == ["Lê Bảo An", "Nguyễn Thị Phượng"])
  }

  /// Others write while somebody looks: the cursor stays on its creator.
  @Test func cursorStaysOnItsCreator() throws {
    let test = ScreenTest(registry, as: SampleRegistry.staff)
    test.press(.down, .down, .down)
    #expect(chosen(test) == "Trần Kim Oanh")
    let particulars = Particulars(name: "Bùi Văn Anh", kind: .seller, fields: [], province: nil)
    let account = Account(name: AccountName(platform: .facebook, handle: "buivananh"), followers: 5)
    try test.elsewhere(.register(particulars, accounts: [account]))
    #expect(names(test).count == 7)
    #expect(names(test)[1] == "Bùi Văn Anh")
    #expect(chosen(test) == "Trần Kim Oanh")
  }

  @Test func sortingShowsTheFirstToWhoeverChoseNobody() {
    let test = ScreenTest(registry, as: nil)
    test.type("s")
    #expect(chosen(test) == "Đặng Hồng Đức")
    test.press(.down).type("S")
    #expect(chosen(test) == "Phan Thanh Hải", "who has chosen somebody stays with them")
  }

  @Test func positionIsFoundAgain() {
    let test = ScreenTest(registry, as: nil)
    test.press(.down, .down).type("51")
    #expect(chosen(test) == "Phan Thanh Hải")
    test.press(.enter, .escape)
    #expect(chosen(test) == "Phan Thanh Hải")
  }

  @Test func mouseAndWheelMoveTheCursor() {
    let test = ScreenTest(registry, as: nil)
    _ = test.text()
    test.take(.mouse(row: 7, column: 10, action: .press))
    #expect(chosen(test) == "Phan Thanh Hải")
    test.take(.mouse(row: 7, column: 10, action: .press))
    #expect(test.application.top is DossierScreen, "a second press opens")
    test.press(.escape)
    test.take(.mouse(row: 7, column: 10, action: .wheelDown))
    #expect(chosen(test) == "🌸 Mai Thì Thầm")
  }

  @Test func registeringAddsToTheRoster() {
    let test = ScreenTest(registry, as: SampleRegistry.staff)
    test.type("n").type("Hoàng Yến").press(.enter, .enter).type("5").press(.enter).type("hue")
    test.press(.enter, .enter).type("hoangyen.review").press(.enter).type("12,5K").press(.enter)
    #expect(test.status == "Đã đăng ký Hoàng Yến, mã số KOL-000007.")
    let row = test.world.desk.line(of: CreatorID(kind: .opinionLeader, number: 7))?.row
    #expect(row?.province == "Huế")
    #expect(row?.followers == 12_500)
    #expect(row?.fields == [FieldCode(rawValue: "food")])
    #expect(test.row(2).hasPrefix(" Sổ bộ › Hoàng Yến"))
    test.press(.escape)
    #expect(names(test).contains("Hoàng Yến"))
  }
}
