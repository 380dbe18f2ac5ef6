import CNcursesw

/// Text for cells: made fit for a grid, measured, cut and wrapped so that the program, ncurses and the
/// terminal agree on the width of every character.
public enum CellText {
  /// How many cells this text takes once it is on a canvas.
  public static func width(_ text: String) -> Int {
    if isPlain(text) { return text.unicodeScalars.count }
    return clean(text).unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// 0, 1 or 2 cells for a scalar of cleaned text, as glibc says; 0 for what cannot be shown.
  package static func width(_ scalar: Unicode.Scalar) -> Int {
    isPlain(scalar.value) ? 1 : max(0, libraryWidth(scalar.value))
  }

  /// As glibc says; -1 for what it does not know or cannot print.
  static func libraryWidth(_ value: UInt32) -> Int {
    UnicodeLocale.isSet ? Int(curses_width(value)) : 1
  }

  /// Whether nothing needs repair and every scalar takes one cell.
  package static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { isPlain($0.value) }
  }

  /// Latin letters with Vietnamese marks, punctuation, arrows, boxes and blocks: composed already,
  /// one cell wide, never removed. Nearly all that the console shows takes this short way.
  @inline(__always)
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7e: true
    case 0xa1...0x2ff: value != 0xad
    case 0x1e00...0x1eff, 0x2010...0x2027, 0x2190...0x2193, 0x2500...0x259f: true
    default: false
    }
  }
}
