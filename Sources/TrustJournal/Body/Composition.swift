@_spi(_Unicode) import Swift

/// Unicode's composed form (NFC), in which every text of a body stands: two spellings of one letter would
/// otherwise be two texts to one parser and one to another.
public enum Composition {
  public static func isComposed(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(isPlain) || text._nfc.elementsEqual(text.unicodeScalars)
  }

  public static func composed(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(isPlain) { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
  }

  /// Whether the bytes are UTF-8, and all of it scalars that are composed whatever stands beside them; false
  /// where that takes more than a look at the bytes.
  static func isPlain(_ units: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place < units.count {
      if units[place] < 0x80 {
        place += 1
        continue
      }
      let length = plainLength(at: place, in: units)
      if length == 0 { return false }
      place += length
    }
    return true
  }

  /// How many bytes the scalar here has that is not ASCII and yet plain; 0 where it is none.
  private static func plainLength(at place: Int, in units: UnsafeRawBufferPointer) -> Int {
    func follows(_ step: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place + step < units.count && range.contains(units[place + step])
    }
    switch units[place] {
    case 0xC2...0xCB: return follows(1) ? 2 : 0
    case 0xE1: return follows(1, 0xB8...0xBB) && follows(2) ? 3 : 0
    case 0xE2: return follows(1, 0x80...0x80) && follows(2, 0x90...0xA7) ? 3 : 0
    case 0xE4: return follows(1, 0xB8...0xBF) && follows(2) ? 3 : 0
    case 0xE5...0xE9: return follows(1) && follows(2) ? 3 : 0
    default: return 0
    }
  }

  /// Scalars that are composed whatever stands beside them, so that Vietnamese is judged without the tables.
  /// Everything else goes the slow and exact way.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028, 0x4E00..<0xA000, 0x1F300..<0x1F650: true
    default: false
    }
  }
}
