import CNcursesw

extension TerminalSession {
  /// Raw keys, none echoed, each sequence known.
  static func setUp() {
    let window = curses_window()
    set_escdelay(25)
    raw()
    noecho()
    nonl()
    keypad(window, true)
    nodelay(window, true)
    meta(window, true)
    intrflush(window, false)
    idlok(window, true)
    leaveok(window, false)
    for (sequence, code) in KeyCode.sequences { define_key("\u{1b}" + sequence, code) }
    for (capability, code) in KeyCode.capabilities {
      guard let sequence = tigetstr(capability), Int(bitPattern: sequence) != -1 else { continue }
      define_key(sequence, code)
    }
  }

  /// The next byte (below 256) or key code that has come; nil when there is none. Waits 25 ms at most, and
  /// only after a bare Escape.
  func nextCode() -> Int32? {
    let code = wgetch(curses_window())
    return code == ERR ? nil : code
  }

  /// What belongs to a mouse code just read; nil for a button nobody asked about.
  func mouseInput() -> Input? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let actions: [(mmask_t, MouseAction)] = [
      (curses_wheel_up, .wheelUp), (curses_wheel_down, .wheelDown), (curses_left_press, .press),
      (curses_left_release, .release), (curses_right_press, .secondaryPress),
    ]
    guard let action = actions.first(where: { event.bstate & $0.0 != 0 })?.1 else { return nil }
    return .mouse(row: Int(event.y), column: Int(event.x), action: action)
  }
}
