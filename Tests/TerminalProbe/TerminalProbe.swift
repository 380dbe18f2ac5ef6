import Glibc
import Terminal

/// The smallest program on the room Terminal: it shows samples and every input it gets, so that the tests see
/// the room at work in a real process. `TerminalProbe [--log FILE] [WATCHED]`
@main
struct TerminalProbe {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var options = TerminalSession.Options()
    if arguments.first == "--log" {
      options.log = arguments.dropFirst().first
      arguments.removeFirst(2)
    }
    do throws(TerminalFault) {
      let session = try TerminalSession(options)
      exit(run(session, watching: arguments.first))
    } catch {
      say("probe: \(error)")
      exit(1)
    }
  }

  private static func run(_ opened: consuming TerminalSession, watching path: String?) -> Int32 {
    var session = opened
    var loop = InputLoop()
    if let path { loop.watch(path) }
    var page = ProbePage()
    session.show(page.canvas(session))
    while true {
      for input in loop.wait(session) {
        switch react(to: input, &session, &loop, &page) {
        case .goOn: break
        case .end(let code, let words):
          session.close()
          say(words)
          return code
        case .vanish:
          session.abandon()
          return 3
        }
      }
      session.show(page.canvas(session))
    }
  }

  private enum Turn {
    case goOn
    case end(Int32, String)
    case vanish
  }

  private static func react(
    to input: Input, _ session: inout TerminalSession, _ loop: inout InputLoop, _ page: inout ProbePage
  ) -> Turn {
    switch input {
    case .hangUp: return .vanish
    case .signal(SIGTSTP), .key(.control("z")):
      session.suspend()
      page.note("resumed")
    case .signal(let number): return .end(128 + number, "closed by signal \(number)")
    case .character("q"), .key(.control("c")): return .end(0, "bye")
    case .character("X"): exit(7)
    case .character("C"): fatalError("deliberate crash")
    case .character("O"): page.note("\(Overflow.descend(1))")
    case .character("P"):
      session.pause()
      say("paused")
      usleep(200_000)
      session.resume()
    case .character("T"):
      page.note(loop.wait(session, timeout: .milliseconds(50)).isEmpty ? "time is up" : "too early")
    case .character("W"):
      let (waker, notes) = (loop.waker, page.notes)
      Task.detached { waker.post { notes.add("work done") } }
    case .character("E"): say("words on standard error")
    case .character(let scalar): page.note("character \(String(scalar.value, radix: 16))")
    case .key(let key): page.note("key \(key)")
    default: page.note("\(input)")
    }
    return .goOn
  }

  private static func say(_ words: String) {
    let line = words + "\n"
    _ = write(STDERR_FILENO, line, line.utf8.count)
  }
}
