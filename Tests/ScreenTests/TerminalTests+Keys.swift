import Glibc
import Testing

/// What arrives when somebody types, pastes and clicks.
@Suite struct TerminalKeyTests {
  /// Types, and expects the probe's newest lines to be these inputs.
  private func expect(
    _ inputs: [String], after keys: String, on terminal: PseudoTerminal, line: UInt = #line
  ) throws {
    terminal.send(keys)
    try terminal.wait("for \(inputs)", line: line) { terminal in
      Array((6..<terminal.screen.rows - 1).map(terminal.line).filter { !$0.isEmpty }.suffix(inputs.count))
        == inputs
    }
  }

  private func characters(_ text: String) -> [String] {
    text.unicodeScalars.map { "character \(String($0.value, radix: 16))" }
  }

  @Test func lettersArriveAsTheyWereTyped() throws {
    let terminal = try TerminalTests.start(rows: 40)
    try expect(characters("ếĐ"), after: "ếĐ", on: terminal)
    try expect(characters("e\u{302}\u{301}"), after: "e\u{302}\u{301}", on: terminal)
    try expect(characters("日😀"), after: "日😀", on: terminal)
  }

  /// A letter whose bytes come in two packets is one letter all the same.
  @Test func aSplitLetterIsOneLetter() throws {
    let terminal = try TerminalTests.start()
    terminal.send([0xe1, 0xba])
    usleep(150_000)
    terminal.send([0xbf])
    try expect(characters("ếa"), after: "a", on: terminal)
    #expect(terminal.line(6) == characters("ế")[0], "\(terminal.picture)")
  }

  @Test func malformedBytesSwallowNothing() throws {
    let terminal = try TerminalTests.start()
    terminal.send([0xff, 0x61, 0xe1, 0x62])
    try expect(characters("\u{fffd}a\u{fffd}bc"), after: "c", on: terminal)
  }

  /// Input methods erase and type again in one write; both codes for erasing count.
  @Test(arguments: ["\u{7f}", "\u{8}"])
  func burstsOfInputMethodsArriveInOrder(_ erase: String) throws {
    let terminal = try TerminalTests.start(rows: 40)
    let backspaces = [String](repeating: "key backspace", count: 3)
    try expect(
      characters("hanh") + backspaces + characters("ạnh"), after: "hanh\(erase)\(erase)\(erase)ạnh",
      on: terminal)
  }

  @Test(arguments: [
    ("\u{1b}OP", "function(1)"), ("\u{1b}[11~", "function(1)"), ("\u{1b}[15~", "function(5)"),
    ("\u{1b}[21~", "function(10)"), ("\u{1b}[24~", "function(12)"), ("\u{1b}[1;2P", "function(13)"),
    ("\u{1b}[A", "up"), ("\u{1b}OA", "up"), ("\u{1b}[B", "down"), ("\u{1b}OD", "left"), ("\u{1b}[C", "right"),
    ("\u{1b}[H", "home"), ("\u{1b}OH", "home"), ("\u{1b}[1~", "home"), ("\u{1b}[F", "end"),
    ("\u{1b}[4~", "end"), ("\u{1b}[5~", "pageUp"), ("\u{1b}[6~", "pageDown"), ("\u{1b}[2~", "insert"),
    ("\u{1b}[3~", "delete"), ("\u{1b}[Z", "backTab"), ("\t", "tab"), ("\r", "enter"), ("\n", "enter"),
    ("\u{1b}[1;5C", "controlRight"), ("\u{1b}[1;5D", "controlLeft"), ("\u{1b}[1;2A", "shiftUp"),
    ("\u{1b}[1;2B", "shiftDown"), ("\u{1b}[1;2D", "shiftLeft"), ("\u{1b}[1;5H", "controlHome"),
    ("\u{17}", "control(\"w\")"), ("\u{0}", "control(\"@\")"), ("\u{1f}", "control(\"_\")"),
    ("\u{1b}", "escape"),
  ])
  func keysHaveNames(_ sequence: String, _ name: String) throws {
    let terminal = try TerminalTests.start()
    try expect(["key \(name)"], after: sequence, on: terminal)
    #expect(terminal.line(7).isEmpty, "\(terminal.picture)")
  }

  @Test(arguments: ["vt100", "linux", "screen-256color", "tmux-256color", "xterm-ghostty"])
  func arrowsWorkOnEveryType(_ type: String) throws {
    let terminal = try TerminalTests.start(environment: ["TERM": type])
    try expect(
      ["key up", "key up", "key pageDown"], after: "\u{1b}[A\u{1b}OA\u{1b}[6~", on: terminal)
  }

  @Test func escapeBeforeALetterStaysEscape() throws {
    let terminal = try TerminalTests.start()
    try expect(["key escape"] + characters("x"), after: "\u{1b}x", on: terminal)
  }

  @Test func mouseAndFocus() throws {
    let terminal = try TerminalTests.start(columns: 240)
    #expect(terminal.isOn(mode: 1000))
    #expect(terminal.isOn(mode: 1006), "clicks beyond column 223 need this form")
    try expect(
      ["mouse(row: 4, column: 9, action: Terminal.MouseAction.press)"], after: "\u{1b}[<0;10;5M", on: terminal
    )
    try expect(
      ["mouse(row: 4, column: 229, action: Terminal.MouseAction.release)"], after: "\u{1b}[<0;230;5m",
      on: terminal)
    try expect(
      ["mouse(row: 0, column: 0, action: Terminal.MouseAction.wheelDown)"], after: "\u{1b}[<65;1;1M",
      on: terminal)
    try expect(
      ["mouse(row: 0, column: 1, action: Terminal.MouseAction.secondaryPress)"], after: "\u{1b}[<2;2;1M",
      on: terminal)
    #expect(terminal.isOn(mode: 1004))
    try expect(["focus(false)", "focus(true)"], after: "\u{1b}[O\u{1b}[I", on: terminal)
  }

  /// The q inside does not quit.
  @Test func aPasteIsOneInput() throws {
    let terminal = try TerminalTests.start()
    #expect(terminal.isOn(mode: 2004))
    try expect(
      ["paste(\"Phạt 1.500.000 đ\\nq\\nhết\")"], after: "\u{1b}[200~Phạt 1.500.000 đ\rq\r\nhết\u{1b}[201~",
      on: terminal)
  }

  @Test func aPasteMayComeInPieces() throws {
    let terminal = try TerminalTests.start()
    terminal.send(Array("\u{1b}[200~ab".utf8) + [0xe1])
    usleep(100_000)
    terminal.send([0xba, 0xbf] + Array("q\u{1b}[201~".utf8))
    try expect(["paste(\"abếq\")"] + characters("z"), after: "z", on: terminal)
  }

  @Test func aLongPasteArrivesWhole() throws {
    let terminal = try TerminalTests.start()
    let line = String(repeating: "Đặng Phượng ", count: 2000)
    terminal.send("\u{1b}[200~" + line + "hết\u{1b}[201~")
    terminal.send("z")
    try expect(characters("y"), after: "y", on: terminal)
    #expect(terminal.line(6).hasPrefix("paste(\"Đặng Phượng Đặng"), "\(terminal.picture)")
    #expect(terminal.line(7) == characters("z")[0])
  }

  /// A terminal that never says that the paste ended does not lock the keys up.
  @Test func aPasteWithoutAnEndIsGivenUp() throws {
    let terminal = try TerminalTests.start()
    terminal.send("\u{1b}[200~abc")
    try terminal.waitFor("paste(\"abc\")")
    try expect(characters("z"), after: "z", on: terminal)
  }
}
