import Glibc
import Testing

/// How a session begins, pauses and ends: the terminal is always given back as it was.
@Suite struct TerminalLifeTests {
  private let probe = BuiltProduct.path("TerminalProbe")

  private func expectRestored(_ terminal: PseudoTerminal, line: Int = #line) {
    #expect(!terminal.screen.isFullScreen, "line \(line): \(terminal.picture)")
    #expect(terminal.screen.cursorIsVisible, "line \(line)")
    #expect(terminal.isCooked, "line \(line)")
    for mode in [1000, 1006, 1004, 2004] {
      #expect(!terminal.isOn(mode: mode), "line \(line): \(mode) stays on")
    }
  }

  @Test func quitRestores() throws {
    let terminal = try TerminalTests.start()
    #expect(!terminal.isCooked)
    terminal.send("q")
    #expect(try terminal.waitExit() == 0)
    expectRestored(terminal)
    #expect(terminal.text.contains("bye"))
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGQUIT])
  func signalsRestore(_ signal: Int32) throws {
    let terminal = try TerminalTests.start()
    kill(terminal.process, signal)
    #expect(try terminal.waitExit() == 128 + signal)
    expectRestored(terminal)
  }

  /// fatalError, a stack overflow, a signal from outside.
  @Test(arguments: ["C", "O"])
  func crashesRestore(_ key: String) throws {
    let terminal = try TerminalTests.start(environment: ["SWIFT_BACKTRACE": "enable=no"])
    terminal.send(key)
    #expect(try terminal.waitExit(seconds: 60) > 128)
    expectRestored(terminal)
  }

  @Test(arguments: [SIGABRT, SIGSEGV, SIGTRAP])
  func fatalSignalsRestore(_ signal: Int32) throws {
    let terminal = try TerminalTests.start(environment: ["SWIFT_BACKTRACE": "enable=no"])
    kill(terminal.process, signal)
    #expect(try terminal.waitExit() == 128 + signal)
    expectRestored(terminal)
  }

  @Test func exitInTheMidstRestores() throws {
    let terminal = try TerminalTests.start()
    terminal.send("X")
    #expect(try terminal.waitExit() == 7)
    expectRestored(terminal)
  }

  /// Last words go to the log while the screen is full, and are said again where they can be read.
  @Test func lastWordsAreLoggedAndRepeated() throws {
    let log = try TemporaryFile()
    let terminal = try TerminalTests.start(
      ["--log", log.path], environment: ["SWIFT_BACKTRACE": "enable=no"])
    terminal.send("E")
    terminal.send("C")
    try terminal.waitExit(seconds: 60)
    expectRestored(terminal)
    for words in ["words on standard error", "deliberate crash"] {
      #expect(log.contents.contains(words))
      #expect(terminal.wrote(words), "\(terminal.picture)")
    }
  }

  @Test func standardErrorDoesNotTearTheScreen() throws {
    let log = try TemporaryFile()
    let terminal = try TerminalTests.start(["--log", log.path])
    terminal.send("Ez")
    try terminal.waitFor("character 7a")
    #expect(!terminal.text.contains("words on"), "\(terminal.picture)")
    terminal.send("q")
    try terminal.waitExit()
    #expect(terminal.text.contains("bye"), "standard error is back: \(terminal.picture)")
    #expect(log.contents == "words on standard error\n")
  }

  @Test func aLogThatCannotBeOpenedIsPassedOver() throws {
    let terminal = try TerminalTests.start(["--log", "/nowhere/at/all"])
    terminal.send("q")
    #expect(try terminal.waitExit() == 0)
  }

  @Test func hangUpEndsTheProgram() throws {
    let terminal = try TerminalTests.start()
    terminal.hangUp()
    #expect(try terminal.waitExit() == 3)
  }

  /// Under a real shell with job control, as for a person; the window changes while the program is stopped.
  @Test func suspendsAndResumes() throws {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noediting"], environment: ["PS1": "$ "])
    try terminal.waitFor("$")
    terminal.send("\(probe)\n")
    try terminal.waitFor("last line")
    terminal.send("\u{1a}")
    try terminal.waitFor("Stopped")
    expectRestored(terminal)
    terminal.resize(rows: 30, columns: 100)
    terminal.send("fg\n")
    try terminal.waitFor("probe 100x30")
    try terminal.waitFor("resumed")
    #expect(terminal.screen.isFullScreen)
    #expect(!terminal.isCooked)
    terminal.send("q")
    try terminal.waitFor("bye")
    expectRestored(terminal)
  }

  /// Somebody else stops it, so it could not prepare; continued, it takes its screen again.
  @Test func continuesAfterAForeignStop() throws {
    let terminal = try TerminalTests.start()
    kill(terminal.process, SIGSTOP)
    // What a shell does when its job stops: its own line settings, its own words on the screen.
    let settings = terminal.cook()
    #expect(settings && terminal.isCooked)
    kill(terminal.process, SIGCONT)
    try terminal.wait("for raw keys") { !$0.isCooked }
    terminal.send("z")
    try terminal.waitFor("character 7a")
  }

  @Test func pausesForAnotherProgram() throws {
    let terminal = try TerminalTests.start()
    terminal.send("P")
    try terminal.wait("for the ordinary screen") { !$0.screen.isFullScreen && $0.text.contains("paused") }
    expectRestored(terminal)
    try terminal.wait("for the screen again") { $0.screen.isFullScreen && $0.text.contains("last line") }
    terminal.send("z")
    try terminal.waitFor("character 7a")
    #expect(terminal.isOn(mode: 1000))
  }

  @Test func redirectedOutputIsNoHarm() throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "\(probe) < /dev/null > /dev/null 2> /dev/null"])
    try terminal.waitFor("last line")
    terminal.send("z")
    try terminal.waitFor("character 7a")
    terminal.send("q")
    #expect(try terminal.waitExit() == 0)
  }

  @Test func withoutATerminalItSaysSo() throws {
    // setsid gives the probe a session that has no terminal.
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "setsid -w \(probe) 2>&1 | cat"])
    try terminal.waitFor("noTerminal(\(ENXIO))")
  }

  @Test func otherThreadsAndFilesWakeTheLoop() throws {
    let file = try TemporaryFile()
    let terminal = try TerminalTests.start([file.path])
    terminal.send("W")
    try terminal.waitFor("work done")
    try terminal.waitFor("wake")
    file.append("x")
    try terminal.waitFor("fileChanged")
  }

  @Test func waitingMayHaveAnEnd() throws {
    let terminal = try TerminalTests.start()
    terminal.send("T")
    try terminal.waitFor("time is up")
  }

  /// Not a matter of time but of state: while nothing happens, the kernel never puts it on a processor.
  @Test func idleIsIdle() throws {
    let file = try TemporaryFile()
    let terminal = try TerminalTests.start([file.path])
    usleep(300_000)
    let before = try ProcessCounters(terminal.process)
    usleep(3_000_000)
    #expect(try ProcessCounters(terminal.process) == before)
  }
}
