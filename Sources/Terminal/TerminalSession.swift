import CNcursesw
import Glibc

/// The screen, full and raw, as long as this value lives; when it goes, the terminal is as it was. ncurses
/// knows one screen only and no threads: have one session at a time and stay on the thread that opened it.
public struct TerminalSession: ~Copyable {
  /// The type that ncurses draws for; not what TERM says where that is unknown here.
  public let terminalType: String
  /// Whether colours are shown; without them, styles keep their attributes only.
  public let hasColor: Bool
  let device: Device
  private let options: Options
  private var state = State.open

  /// Takes over the terminal this program belongs to, whatever standard input and output are.
  public init(_ options: Options = Options()) throws(TerminalFault) {
    let device = try Device.open()
    self.device = device
    self.options = options
    terminalType = device.type
    if let log = options.log { _ = terminal_log_begin(log) }
    // Until its first return from the shell, ncurses 6.4 writes after every cursor move, 288 writes a page.
    endwin()
    doupdate()
    terminal_arm(1)
    TerminalSession.setUp()
    hasColor = options.color && has_colors()
    if hasColor {
      start_color()
      use_default_colors()
    }
    setReports(true)
  }

  deinit {
    if state == .open { leave() }
    terminal_arm(0)
    terminal_log_end()
    device.close()
  }

  /// Gives the terminal back for good.
  public consuming func close() {}

  /// Gives the terminal to another program, such as an editor, until `resume`.
  public mutating func pause() {
    guard state == .open else { return }
    state = .paused
    leave()
    terminal_log_end()
  }

  /// Takes the terminal back after `pause`; what was shown last is shown again.
  public mutating func resume() {
    guard state == .paused else { return }
    state = .open
    if let log = options.log { _ = terminal_log_begin(log) }
    enter()
  }

  /// Stops the program, as ^Z does, until the shell continues it.
  public mutating func suspend() {
    guard state == .open else { return }
    pause()
    terminal_stop_job()
    resume()
  }

  /// After a hang-up: from now on nothing is written to the terminal, by nothing here.
  public mutating func abandon() {
    state = .abandoned
    terminal_arm(0)
  }

  var isOpen: Bool { state == .open }

  /// Takes the screen after somebody else had it.
  func enter() {
    terminal_arm(1)
    reset_prog_mode()
    setReports(true)
    adoptSize()
    redrawwin(curses_window())
    wnoutrefresh(curses_window())
    doupdate()
  }

  private func leave() {
    setReports(false)
    endwin()
    terminal_arm(0)
  }

  /// Mouse, paste and focus reports, on or off.
  private func setReports(_ on: Bool) {
    if options.mouse {
      let wanted =
        curses_left_press | curses_left_release | curses_right_press | curses_wheel_up | curses_wheel_down
      mousemask(on ? wanted : 0, nil)
      mouseinterval(0)
    }
    send(on ? "\u{1b}[?2004h\u{1b}[?1004h" : "\u{1b}[?2004l\u{1b}[?1004l")
  }

  private func send(_ sequence: StaticString) {
    sequence.withUTF8Buffer { _ = write(device.descriptor, $0.baseAddress, $0.count) }
  }

  private enum State {
    case open
    case paused
    case abandoned
  }
}
