import CNcursesw
import Glibc

/// The terminal that this program belongs to, opened under a type that ncurses knows. It is opened by itself,
/// so that standard input and output may be redirected.
struct Device {
  let descriptor: Int32
  let input: UnsafeMutablePointer<FILE>
  let output: UnsafeMutablePointer<FILE>
  let screen: OpaquePointer
  let type: String
  /// The reading end of the pipe that signals are written to.
  let signals: Int32

  static func open() throws(TerminalFault) -> Device {
    let wanted = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !["", "dumb", "unknown"].contains(wanted) else { throw .unfit(wanted) }
    _ = UnicodeLocale.isSet
    let descriptor = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw .noTerminal(errno) }
    guard let input = fdopen(duplicate(descriptor), "r"), let output = fdopen(duplicate(descriptor), "w")
    else { throw .noTerminal(errno) }
    terminal_remember(descriptor)
    // Before newterm, which then leaves the signals alone.
    let signals = terminal_signals_begin()
    // Terminals newer than this machine's descriptions nearly all understand xterm's language.
    for type in [wanted, "xterm-256color", "xterm"] {
      guard let screen = newterm(type, output, input) else { continue }
      if canPlaceCursor() {
        return Device(
          descriptor: descriptor, input: input, output: output, screen: screen, type: type,
          signals: signals)
      }
      endwin()
      delscreen(screen)
      break
    }
    terminal_signals_end()
    fclose(input)
    fclose(output)
    Glibc.close(descriptor)
    throw .unfit(wanted)
  }

  func close() {
    delscreen(screen)
    terminal_signals_end()
    fclose(input)
    fclose(output)
    Glibc.close(descriptor)
  }

  private static func duplicate(_ descriptor: Int32) -> Int32 { fcntl(descriptor, F_DUPFD_CLOEXEC, 3) }

  /// newterm takes printers and `dumb` for terminals, so it has to be asked.
  private static func canPlaceCursor() -> Bool {
    guard let capability = tigetstr("cup") else { return false }
    return Int(bitPattern: capability) != -1
  }
}
