import Glibc
import Terminal
import TrustDesk
import TrustRegistry

/// The staff console on a real terminal.
public enum Console {
  /// Runs until the officer leaves.
  /// - Returns: the program's exit code: 0 after leaving, 2 where no screen can be had (with one sentence on
  ///   standard error), 128 + n after signal n.
  @MainActor
  public static func run(desk: consuming Desk, options: ConsoleOptions) -> Int32 {
    do throws(TerminalFault) {
      let session = try TerminalSession(TerminalSession.Options(log: options.log))
      let world = World(desk: desk, options: options, theme: session.hasColor ? .color : .mono)
      return run(Application(world: world), on: session, watching: options.watched)
    } catch {
      say(words(for: error)(options.language))
      return 2
    }
  }

  @MainActor
  private static func run(
    _ application: consuming Application, on opened: consuming TerminalSession, watching path: String?
  ) -> Int32 {
    var application = application
    var session = opened
    var loop = InputLoop()
    if let path { loop.watch(path) }
    application.world.beginCheck { [waker = loop.waker] in waker.wake() }
    var pace = FollowPace()
    while true {
      show(&application, on: &session)
      if let rest = pace.end(at: .now) { loop.leaveFilesAlone(until: rest) }
      for input in loop.wait(session) {
        if input == .fileChanged { pace.begin(at: .now) }
        if input == .key(.control("z")) || input == .signal(SIGTSTP) {
          session.suspend()
          application.take(.fileChanged)
        } else {
          application.take(input)
        }
        guard let ending = application.ending else { continue }
        switch ending {
        case .hangUp:
          session.abandon()
          return 128 + SIGHUP
        case .quit:
          application.world.leave()
          session.close()
          return 0
        case .killed(let number):
          application.world.leave()
          session.close()
          return 128 + number
        }
      }
    }
  }

  @MainActor
  private static func show(_ application: inout Application, on session: inout TerminalSession) {
    if application.takeBell() { session.ring() }
    let (rows, columns) = session.size
    session.show(application.canvas(rows: rows, columns: columns))
  }

  private static func words(for fault: TerminalFault) -> Phrase {
    switch fault {
    case .noTerminal:
      Phrase(
        vi: "Không có cửa sổ dòng lệnh để mở bàn làm việc; hãy dùng các lệnh con, như tinnhiem list.",
        en: "There is no terminal to open the console on; use the verbs instead, such as tinnhiem list.")
    case .unfit(let type):
      Phrase(
        vi: "Loại cửa sổ “\(type)” không đặt được con trỏ; hãy đặt TERM, ví dụ TERM=xterm-256color.",
        en: "The terminal type “\(type)” cannot place its cursor; set TERM, for example TERM=xterm-256color.")
    }
  }

  private static func say(_ words: String) {
    let line = words + "\n"
    _ = write(STDERR_FILENO, line, line.utf8.count)
  }
}
