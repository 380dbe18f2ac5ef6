import CNcursesw

extension TerminalSession {
  /// Rings the terminal's bell, whatever that is there; nothing while paused or after a hang-up.
  public func ring() {
    if isOpen { beep() }
  }
}
