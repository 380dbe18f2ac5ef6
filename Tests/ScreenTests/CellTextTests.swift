import CNcursesw
import Terminal
import Testing

/// Text made fit for cells.
@Suite struct CellTextTests {
  /// Measuring once sets the C library to Unicode, whose own word is asked for below.
  init() { _ = CellText.width("日") }

  @Test(arguments: [
    ("Nguye\u{302}\u{303}n", "Nguyễn", 6), ("a\tb\nc", "a b c", 5),
    ("a\u{0}b\u{1b}[2J", "a\u{fffd}b\u{fffd}[2J", 7),
    ("\u{202e}abc\u{202c}\u{200b}\u{feff}", "abc", 3), ("👨‍👩‍👧 nhà", "👨 nhà", 6), ("👍🏽!", "👍!", 3),
    ("❤\u{fe0f}‍🔥x", "❤x", 2), ("🇻🇳", "VN", 2), ("1\u{fe0f}\u{20e3}", "1", 1), ("\u{301}a", "a", 1),
    ("soft\u{ad}hyphen", "softhyphen", 10), ("日本", "日本", 4), ("ก\u{e33}", "ก\u{e33}", 2),
    ("e\u{200d}\u{301}", "é", 1), ("\u{e000}", "\u{fffd}", 1), ("", "", 0), ("–“”…•→", "–“”…•→", 6),
  ])
  func cleans(_ text: String, _ clean: String, _ width: Int) {
    #expect(Array(CellText.clean(text).unicodeScalars) == Array(clean.unicodeScalars))
    #expect(CellText.width(text) == width)
    #expect(CellText.clean(CellText.clean(text)) == CellText.clean(text))
  }

  /// The short way may only be taken where the long one would change nothing.
  @Test func plainTextIsOneCellEachForGlibcToo() {
    var count = 0
    for value in UInt32(0)...0xffff {
      guard let scalar = Unicode.Scalar(value), CellText.isPlain(String(scalar)) else { continue }
      count += 1
      #expect(curses_width(value) == 1, "U+\(String(value, radix: 16))")
      // With a mark beside it that forces the long way.
      let long = CellText.clean("\(scalar)\u{200b}").unicodeScalars
      #expect(Array(long) == [scalar], "U+\(String(value, radix: 16))")
    }
    #expect(count > 900)
  }

  @Test func everyScalarIsCleanedForGood() {
    for value in UInt32(0)...0x1ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let clean = CellText.clean("a\(scalar)")
      for part in clean.unicodeScalars where curses_width(part.value) < 0 {
        Issue.record("U+\(String(value, radix: 16)) leaves U+\(String(part.value, radix: 16))")
      }
    }
  }

  @Test(arguments: [
    ("Đặng", 6, CellText.Alignment.left, "Đặng  "), ("Đặng", 6, .right, "  Đặng"),
    ("Đặng", 7, .center, " Đặng  "),
    ("Đặng Phượng", 6, .left, "Đặng …"), ("Đặng", 4, .right, "Đặng"), ("Đặng", 1, .left, "…"),
    ("Đặng", 0, .left, ""), ("Đặng", -3, .left, ""), ("日本語", 5, .left, "日本…"), ("日本語", 4, .right, "日… "),
    ("", 2, .right, "  "), ("č\u{323}č\u{323}č\u{323}", 2, .left, "č\u{323}…"),
  ])
  func fits(_ text: String, _ columns: Int, _ alignment: CellText.Alignment, _ expected: String) {
    let fitted = CellText.fit(text, columns: columns, alignment: alignment)
    #expect(fitted == expected)
    #expect(CellText.width(fitted) == max(0, columns))
  }

  @Test(arguments: [
    ("mười lăm ngày làm việc", 10, ["mười lăm", "ngày làm", "việc"]), ("abc\n\ndef", 5, ["abc", "", "def"]),
    ("abcdefgh xy", 3, ["abc", "def", "gh", "xy"]), ("", 5, [""]), ("日本語", 1, ["日", "本", "語"]),
    ("a b", 0, [""]), ("  hai  dấu cách ", 20, ["hai dấu cách"]), ("ab cd", 5, ["ab cd"]),
  ])
  func wraps(_ text: String, _ columns: Int, _ lines: [String]) {
    #expect(CellText.wrap(text, columns: columns) == lines)
  }
}
