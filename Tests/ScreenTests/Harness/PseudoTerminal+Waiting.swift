/// Waiting for a state of the screen. A wait ends as soon as the state is there, so the limit costs time only
/// when a test fails; it is wide, because the machine may be busy. A failed wait throws the whole screen.
extension PseudoTerminal {
  /// Waits until this text stands somewhere on the screen.
  func waitFor(
    _ text: String, seconds: Double = 20, file: StaticString = #fileID, line: UInt = #line
  ) throws(ScreenFault) {
    try wait("to see “\(text)”", seconds: seconds, file: file, line: line) { $0.text.contains(text) }
  }

  /// Waits until the screen is as described.
  func wait(
    _ description: String = "", seconds: Double = 20, file: StaticString = #fileID, line: UInt = #line,
    until isThere: (PseudoTerminal) -> Bool
  ) throws(ScreenFault) {
    let end = ContinuousClock.now + .seconds(seconds)
    while !isThere(self) {
      guard ContinuousClock.now < end else {
        throw ScreenFault(waited: description, place: "\(file):\(line)", picture: picture)
      }
      listen(milliseconds: 50)
    }
  }

  /// Waits for the program's end and returns its exit code, 128 and the number for a signal.
  @discardableResult
  func waitExit(
    seconds: Double = 20, file: StaticString = #fileID, line: UInt = #line
  ) throws(ScreenFault) -> Int32 {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      if let code = exitCode() { return code }
      listen(milliseconds: 10)
    }
    throw ScreenFault(waited: "for the program to end", place: "\(file):\(line)", picture: picture)
  }
}
