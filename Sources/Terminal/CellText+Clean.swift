extension CellText {
  /// The text as cells can show it: normal form C, line breaks and tabs as blanks, no marks of writing
  /// direction and none without width, one emoji for a joined chain, letters for flags, U+FFFD for
  /// what cannot be printed. Cleaning twice changes nothing more.
  public static func clean(_ text: String) -> String {
    if isPlain(text) { return text }
    var cleaner = Cleaner()
    for scalar in text.composed.unicodeScalars { cleaner.take(scalar) }
    // What stood between a letter and its mark may have gone.
    return String(cleaner.result).composed
  }

  private struct Cleaner {
    var result = String.UnicodeScalarView()
    /// After a zero-width joiner: the emoji that follows belongs to the one already taken.
    private var joined = false

    mutating func take(_ scalar: Unicode.Scalar) {
      if isPlain(scalar.value) { return keep(scalar) }
      switch scalar.value {
      case 0x200d: joined = !result.isEmpty
      case 0xfe00...0xfe0f, 0x1f3fb...0x1f3ff, 0x20e3, 0xe0000...0xe0fff: break
      case 0x1f1e6...0x1f1ff: keep(Unicode.Scalar(UInt8(scalar.value - 0x1f1e6 + 0x41)))
      default: takeUnusual(scalar)
      }
    }

    private mutating func takeUnusual(_ scalar: Unicode.Scalar) {
      let properties = scalar.properties
      if joined, properties.isEmoji {
        joined = false
        return
      }
      switch properties.generalCategory {
      case .control: keep([0x9, 0xa, 0xd].contains(scalar.value) ? " " : "\u{fffd}")
      case .format, .lineSeparator, .paragraphSeparator: break
      case .surrogate, .unassigned, .privateUse: keep("\u{fffd}")
      default:
        let width = libraryWidth(scalar.value)
        // Newer than this glibc, hence unknown in width; or a mark with nothing to sit on.
        if width < 0 { keep("\u{fffd}") } else if width > 0 || !result.isEmpty { keep(scalar) }
      }
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
      joined = false
      result.append(scalar)
    }
  }
}
