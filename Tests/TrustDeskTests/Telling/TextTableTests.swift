import Testing

@testable import TrustDesk

/// Plain tables: aligned by what a terminal shows, safe to print.
@Suite struct TextTableTests {
  @Test(
    "widths",
    arguments: [
      ("Phượng", 6), ("Phươ\u{323}ng", 6), ("", 0), ("日本", 4), ("🌸", 2), ("a\u{200B}b", 2), ("☀️", 2),
      ("–", 1),
    ])
  func width(_ text: String, _ columns: Int) {
    #expect(TextWidth.of(text) == columns)
  }

  @Test(
    "cut", arguments: [("Phượng", 6, "Phượng"), ("Phượng", 5, "Phượ…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…")])
  func cut(_ text: String, _ columns: Int, _ shown: String) {
    #expect(TextWidth.cut(text, to: columns) == shown)
    #expect(TextWidth.of(shown) <= columns)
  }

  @Test func columnsAreAligned() {
    var table = TextTable(columns: [
      .init(title: "Tên"), .init(title: "Số", isNumber: true), .init(title: ""),
    ])
    table.rows = [["Phượng", "7", "x"], ["日本", "12.000", ""]]
    #expect(table.text == "Tên         Số\nPhượng       7  x\n日本    12.000\n")
  }

  @Test func nothingInACellMovesTheCursor() {
    let table = TextTable(
      columns: [.init(title: "")], rows: [["a\u{1B}[2Jb\nc\u{202E}d"]], indent: 2, hasTitles: false)
    #expect(table.text == "  a [2Jb cd\n")
  }
}
