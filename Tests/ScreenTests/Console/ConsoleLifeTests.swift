import Glibc
import Testing

/// How the real console begins, shrinks, rests and ends.
@Suite struct ConsoleLifeTests {
  @Test func tellsThatTheWindowIsTooSmallAndComesBack() throws {
    let console = try WalkRegistry().open(as: "staff")
    for (rows, columns) in [(5, 20), (1, 1), (10, 40)] {
      console.resize(rows: rows, columns: columns)
      try console.wait("\(columns)×\(rows) is drawn") { !$0.text.contains("Theo dõi") }
    }
    try console.waitFor("60×16")
    console.resize(rows: 24, columns: 80)
    try console.waitFor("Theo dõi")
  }

  @Test func restsWhileNobodyActs() throws {
    let registry = try WalkRegistry()
    let consoles = [try registry.open(as: "staff"), try registry.open(as: "auditor")]
    for console in consoles { try console.waitFor("Theo dõi") }
    _ = consoles.map { $0.listen(milliseconds: 500) }
    let before = try consoles.map { try ProcessCounters($0.process) }
    sleep(2)
    for (console, counters) in zip(consoles, before) {
      let after = try ProcessCounters(console.process)
      #expect(after == counters, "a console without input has nothing to do")
    }
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func signalsRestoreTheTerminal(_ signal: Int32) throws {
    let console = try WalkRegistry().open(as: "staff")
    kill(console.process, signal)
    #expect(try console.waitExit() == 128 + signal)
    #expect(!console.screen.isFullScreen)
    #expect(console.isCooked)
  }

  @Test func aLostConnectionLeavesNoProcessAndAWholeJournal() throws {
    let registry = try WalkRegistry()
    let console = try registry.open(as: "staff")
    console.hangUp()
    #expect(try console.waitExit() == 128 + SIGHUP)
    #expect(try registry.run(["audit", "--json", "--registry", registry.folder]).contains(#""findings":[]"#))
  }

  @Test func signsStayWithoutColour() throws {
    let console = try WalkRegistry().open(as: "staff", environment: ["NO_COLOR": "1"])
    try console.waitFor("hiệu lực")
    for row in 0..<24 {
      for column in 0..<80 {
        let cell = console.cell(row, column)
        #expect(cell.foreground == .standard && cell.background == .standard)
      }
    }
  }

  @Test(arguments: [("vi", "không đặt được con trỏ"), ("en", "cannot place its cursor")])
  func refusesATerminalThatCannotPlaceItsCursor(_ language: String, _ words: String) throws {
    let registry = try WalkRegistry()
    let console = try PseudoTerminal(
      BuiltProduct.path("tinnhiem"), ["--registry", registry.folder, "--lang", language],
      environment: ["TERM": "dumb", "HOME": registry.folder])
    #expect(try console.waitExit() == 2)
    #expect(console.text.contains(words))
  }

  @Test func pastedTextIsNeverACommand() throws {
    let console = try WalkRegistry().open(as: "staff")
    console.send("/")
    console.send("\u{1b}[200~qqq\rphuong\u{1b}[201~")
    try console.waitFor("Sổ bộ")
    console.send("\u{1b}")
    try console.waitFor("Theo dõi")
    #expect(console.exitCode() == nil)
  }
}
