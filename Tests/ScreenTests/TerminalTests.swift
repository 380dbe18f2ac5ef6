import Testing

/// What the room Terminal draws, on real terminal types.
@Suite struct TerminalTests {
  static func start(
    _ arguments: [String] = [], rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("TerminalProbe"), arguments, rows: rows, columns: columns, environment: environment)
    // The last thing the probe draws: after it, the first frame is whole.
    try terminal.wait("for the first frame") { $0.line(rows - 1).hasSuffix("last line") }
    return terminal
  }

  @Test func drawsVietnameseAndWideCharacters() throws {
    let terminal = try Self.start()
    #expect(terminal.screen.isFullScreen)
    #expect(terminal.line(0) == "probe 80x24 xterm-256color colour")
    #expect(terminal.line(1) == "composed:   Nguyễn Thị Đặng Phượng|")
    #expect(terminal.line(2) == "decomposed: Nguyễn Thị Đặng Phượng|")
    #expect(terminal.line(2).unicodeScalars.count == terminal.line(1).unicodeScalars.count)
    #expect(terminal.line(3) == "wide:       日本語 한국어 😀 \u{10d}\u{323}|")
    #expect(terminal.cell(3, 12).width == 2)
    #expect(terminal.cell(3, 30).text == "|")
    #expect(terminal.line(5) == String(repeating: "─", count: 80))
    #expect(terminal.screen.cursor == (23, 0))
  }

  @Test func showsColoursAndAttributes() throws {
    let terminal = try Self.start()
    #expect(terminal.cell(4, 0).foreground == .palette(196))
    #expect(terminal.cell(4, 8).foreground == .palette(16))
    #expect(terminal.cell(4, 8).background == .palette(220))
    #expect(terminal.cell(4, 7).background == .standard)
    #expect(terminal.cell(4, 17).reverse)
    #expect(terminal.cell(4, 26).bold)
    #expect(terminal.cell(4, 32).underline)
  }

  @Test func noColorKeepsAttributes() throws {
    let terminal = try Self.start(environment: ["NO_COLOR": "1"])
    #expect(terminal.line(0).hasSuffix("mono"))
    #expect(terminal.cell(4, 0).foreground == .standard)
    #expect(terminal.cell(4, 8).background == .standard)
    #expect(terminal.cell(4, 17).reverse)
    #expect(terminal.cell(4, 26).bold)
    #expect(terminal.cell(4, 32).underline)
  }

  @Test func emptyNoColorMeansColour() throws {
    let terminal = try Self.start(environment: ["NO_COLOR": ""])
    #expect(terminal.cell(4, 0).foreground == .palette(196))
  }

  @Test func vt100IsMonochromeAndStillDraws() throws {
    let terminal = try Self.start(environment: ["TERM": "vt100"])
    #expect(terminal.line(0) == "probe 80x24 vt100 mono")
    #expect(terminal.line(1) == "composed:   Nguyễn Thị Đặng Phượng|")
    #expect(terminal.cell(4, 0).foreground == .standard)
    #expect(terminal.cell(4, 17).reverse)
    #expect(terminal.line(5) == String(repeating: "─", count: 80))
  }

  /// Eight colours: 196 becomes red, and gold on black becomes yellow.
  @Test func fewColoursAreTheNearest() throws {
    let terminal = try Self.start(environment: ["TERM": "xterm"])
    #expect(terminal.line(0) == "probe 80x24 xterm colour")
    #expect(terminal.cell(4, 0).foreground == .palette(1))
    #expect(terminal.cell(4, 8).background == .palette(3))
  }

  @Test func unknownTypeFallsBack() throws {
    let terminal = try Self.start(environment: ["TERM": "xterm-ghostty"])
    #expect(terminal.line(0) == "probe 80x24 xterm-256color colour")
  }

  @Test(arguments: ["dumb", "unknown", ""])
  func unfitTypeIsRefused(_ type: String) throws {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("TerminalProbe"), environment: ["TERM": type])
    #expect(try terminal.waitExit() == 1)
    #expect(terminal.text.contains("unfit(\"\(type)\")"), "\(terminal.picture)")
    #expect(terminal.isCooked)
    #expect(!terminal.screen.isFullScreen)
  }

  /// Described on this machine, but without a way to place the cursor.
  @Test func printerIsRefused() throws {
    let script = """
      cd $(mktemp -d) && printf 'printer,cols#80,cr=^M,ind=^J,\n' > printer && tic -o . printer
      TERMINFO=. TERM=printer \(BuiltProduct.path("TerminalProbe")); code=$?; rm -r "$PWD"; exit $code
      """
    let terminal = try PseudoTerminal("/bin/sh", ["-c", script])
    #expect(try terminal.waitExit() == 1)
    #expect(terminal.text.contains("unfit(\"printer\")"), "\(terminal.picture)")
    #expect(terminal.isCooked)
  }

  @Test(arguments: ["C", "POSIX", "vi_VN.UTF-8", "en_US.ISO-8859-1", ""])
  func missingLocaleStillShowsVietnamese(_ locale: String) throws {
    let terminal = try Self.start(environment: ["LC_ALL": locale])
    #expect(terminal.line(1) == "composed:   Nguyễn Thị Đặng Phượng|")
    #expect(terminal.line(3).hasPrefix("wide:       日本語 한국어"))
  }

  @Test func followsTheWindowsSize() throws {
    let terminal = try Self.start()
    for (rows, columns) in [(10, 40), (5, 20), (50, 200), (1, 1), (2, 300), (24, 80)] {
      terminal.resize(rows: rows, columns: columns)
      let last = String("last line".suffix(columns))
      try terminal.wait("for a frame of \(rows)×\(columns)") {
        $0.line(rows - 1).hasSuffix(last)
      }
      if rows > 1, columns >= 40 {
        #expect(terminal.line(0).hasPrefix("probe \(columns)x\(rows) "), "\(terminal.picture)")
      }
    }
    #expect(terminal.line(3).hasPrefix("wide:       日本語 한국어 😀"))
  }

  @Test func startsOnOneCell() throws {
    let terminal = try PseudoTerminal(BuiltProduct.path("TerminalProbe"), rows: 1, columns: 1)
    try terminal.wait("for full screen") { $0.screen.isFullScreen }
    terminal.resize(rows: 24, columns: 80)
    try terminal.waitFor("probe 80x24")
  }

  /// A page is one write, not one for every move of the cursor.
  @Test func writesAPageAtOnce() throws {
    let terminal = try Self.start(rows: 24, columns: 80)
    let before = try ProcessCounters(terminal.process).writes
    terminal.resize(rows: 50, columns: 200)
    try terminal.wait("for the new frame") { $0.line(49).hasSuffix("last line") }
    let after = try ProcessCounters(terminal.process).writes
    #expect(after - before <= 4)
  }
}
