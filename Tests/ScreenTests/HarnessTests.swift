import Testing

/// The harness itself: a test that waits in vain must say what it saw.
@Suite struct HarnessTests {
  @Test func startsWhereItIsTold() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "pwd; echo $GREETING; exit 5"], environment: ["GREETING": "chào"], directory: "/usr")
    #expect(try terminal.waitExit() == 5)
    #expect(terminal.text.hasPrefix("/usr\nchào\n"))
  }

  @Test func aWaitInVainShowsTheScreen() throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "echo Sổ bộ; sleep 9"], rows: 3, columns: 9)
    try terminal.waitFor("Sổ bộ")
    let line = #line + 1
    let fault = #expect(throws: ScreenFault.self) { try terminal.waitFor("Hồ sơ", seconds: 0.1) }
    let words = fault?.description ?? ""
    #expect(words.contains("HarnessTests.swift:\(line): waited in vain to see “Hồ sơ”"), "\(words)")
    #expect(words.contains("3×9, cursor 1,0\n│Sổ bộ\n│\n│\n"), "\(words)")
  }

  @Test func findsPlacesInCells() throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "echo; echo '日本 điểm'; sleep 9"])
    try terminal.waitFor("điểm")
    let place = try #require(terminal.place(of: "điểm"))
    #expect(place == (1, 5))
    #expect(terminal.cell(1, 5).text == "đ")
    #expect(terminal.place(of: "Điểm") == nil)
  }

  @Test func whatCannotBeStartedIsSaid() {
    #expect(throws: SpawnFault.self) { try PseudoTerminal("/nowhere/tinnhiem") }
  }
}
