import CVterm

/// One cell as the terminal shows it.
struct ScreenCell: Equatable {
  enum Color: Equatable {
    case standard
    case palette(Int)
    case direct(red: Int, green: Int, blue: Int)
  }

  /// Empty for a cell nothing was written to, and for the right half of a wide character.
  let text: String
  let width: Int
  let foreground: Color
  let background: Color
  let bold: Bool
  let reverse: Bool
  let underline: Bool

  init(_ raw: VTermScreenCell) {
    var scalars = String.UnicodeScalarView()
    withUnsafeBytes(of: raw.chars) {
      for value in $0.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        scalars.append(scalar)
      }
    }
    text = String(scalars)
    width = max(1, Int(raw.width))
    foreground = ScreenCell.color(raw.fg)
    background = ScreenCell.color(raw.bg)
    bold = raw.attrs.bold != 0
    reverse = raw.attrs.reverse != 0
    underline = raw.attrs.underline != 0
  }

  private static func color(_ raw: VTermColor) -> Color {
    if raw.type & UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue) != 0 { return .standard }
    if raw.type & UInt8(VTERM_COLOR_TYPE_MASK.rawValue) == UInt8(VTERM_COLOR_INDEXED.rawValue) {
      return .palette(Int(raw.indexed.idx))
    }
    return .direct(red: Int(raw.rgb.red), green: Int(raw.rgb.green), blue: Int(raw.rgb.blue))
  }
}
