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

  /// Scalars that are composed whatever stands beside them, so that Vietnamese is judged without the tables.
  /// Everything else goes the slow and exact way.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028, 0x4E00..<0xA000, 0x1F300..<0x1F650: true
    default: false
    }
  }
}
