/// What the program sent, where the screen does not show it.
extension PseudoTerminal {
  /// Whether the program has sent this text or sequence at any time.
  func wrote(_ sequence: String) -> Bool { String(decoding: bytes, as: UTF8.self).contains(sequence) }

  /// Whether a private mode, such as 1000 for the mouse or 2004 for pastes, is on: what was said last counts.
  /// (libvterm 0.1.4 obeys only the first of several modes in one sequence.)
  func isOn(mode: Int) -> Bool {
    var isOn = false
    for part in String(decoding: bytes, as: UTF8.self).split(separator: "\u{1b}[?").dropFirst() {
      let numbers = part.prefix { $0.isNumber || $0 == ";" }
      guard numbers.split(separator: ";").contains("\(mode)") else { continue }
      let end = part.dropFirst(numbers.count).first
      if end == "h" { isOn = true } else if end == "l" { isOn = false }
    }
    return isOn
  }
}
