import CNcursesw

/// Turns the terminal's bytes and key codes into inputs: it knows what has begun and has not yet ended,
/// a letter of several bytes or a paste, so that nothing is lost where a read happens to stop.
struct InputDecoder {
  private var letter: [UInt8] = []
  private var paste: [UInt8]?

  var isInsidePaste: Bool { paste != nil }

  /// A byte (below 256) or a key code of ncurses, the mouse excepted.
  mutating func take(_ code: Int32) -> [Input] {
    switch code {
    case KeyCode.pasteBegins:
      paste = []
      return []
    case KeyCode.pasteEnds: return endPaste()
    case 0..<256: return takeByte(UInt8(code))
    default:
      // Keys inside a paste are its control sequences, which have no business in a text.
      if isInsidePaste { return [] }
      if code == KeyCode.focusGained { return [.focus(true)] }
      if code == KeyCode.focusLost { return [.focus(false)] }
      return KeyCode.key(code).map { [.key($0)] } ?? []
    }
  }

  /// What was pasted so far, for a terminal that never says that it ended.
  mutating func endPaste() -> [Input] {
    guard let pasted = paste else { return [] }
    paste = nil
    let text = String(decoding: pasted, as: UTF8.self)
    var lines = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" { lines.append("\n") }
      if scalar == "\n", previous != "\r" { lines.append("\n") }
      if scalar == "\t" || scalar.properties.generalCategory != .control { lines.append(scalar) }
      previous = scalar
    }
    return [.paste(String(lines))]
  }

  private mutating func takeByte(_ byte: UInt8) -> [Input] {
    if paste != nil {
      paste?.append(byte)
      return []
    }
    if letter.isEmpty, byte < 0x80 { return [InputDecoder.input(byte)] }
    // A new beginning inside a letter: the old one will never be finished.
    let isContinuation = byte & 0xc0 == 0x80
    if !letter.isEmpty, !isContinuation {
      letter = []
      return [.character("\u{fffd}")] + takeByte(byte)
    }
    letter.append(byte)
    return InputDecoder.length(letter[0]) > letter.count ? [] : finishLetter()
  }

  private mutating func finishLetter() -> [Input] {
    let scalars = String(decoding: letter, as: UTF8.self).unicodeScalars
    letter = []
    // More than one: malformed, and each part would show as a mark of its own.
    guard let scalar = scalars.first, scalars.count == 1 else { return [.character("\u{fffd}")] }
    return scalar.properties.generalCategory == .control ? [] : [.character(scalar)]
  }

  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xc2...0xdf: 2
    case 0xe0...0xef: 3
    case 0xf0...0xf4: 4
    default: 1
    }
  }

  private static func input(_ byte: UInt8) -> Input {
    switch byte {
    case 0x0a, 0x0d: .key(.enter)
    case 0x09: .key(.tab)
    case 0x1b: .key(.escape)
    case 0x08, 0x7f: .key(.backspace)
    case 0x01...0x1a: .key(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x00, 0x1c...0x1f: .key(.control(Character(Unicode.Scalar(byte + 0x40))))
    default: .character(Unicode.Scalar(byte))
    }
  }
}
