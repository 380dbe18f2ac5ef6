/// The weights of CLDR's root order with its Vietnamese tailoring, for what Vietnamese texts hold.
extension CollationLevels {
  /// Scalars in primary order; the group letters P, S, C, N, O stand where punctuation, symbols, currencies,
  /// digits and letters beyond this list go.
  private static let order =
    " _-,;:!?.'\"()[]{}@*/\\&#%\u{1}`^+<=>|~\u{2}$\u{3}0123456789\u{4}aăâbcdđeêfghijklmnoôơpqrstuưvwxyz\u{5}"

  private static func weight(of scalar: Unicode.Scalar) -> UInt8 {
    var weight = levelEnd
    for known in order.unicodeScalars {
      weight += 1
      if known == scalar { return weight }
    }
    return 0
  }

  /// By ASCII value; 0 for what does not count (control characters).
  static let weights: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 128)
    for value in UInt8(0x20)..<0x7F {
      table[Int(value)] = weight(of: Unicode.Scalar(0x41...0x5A ~= value ? value | 0x20 : value))
    }
    for value in 0x09...0x0D { table[value] = table[0x20] }
    return table
  }()

  static let dWithStroke = weight(of: "đ")

  /// The letter that a base letter and a mark make, by weight; nil when they stay two.
  static func composed(_ base: UInt8, _ mark: UInt32) -> UInt8? {
    switch (mark, base) {
    case (0x306, baseWeights.a): baseWeights.a + 1
    case (0x302, baseWeights.a): baseWeights.a + 2
    case (0x302, baseWeights.e): baseWeights.e + 1
    case (0x302, baseWeights.o): baseWeights.o + 1
    case (0x31B, baseWeights.o): baseWeights.o + 2
    case (0x31B, baseWeights.u): baseWeights.u + 1
    default: nil
    }
  }

  private static let baseWeights = (
    a: weight(of: "a"), e: weight(of: "e"), o: weight(of: "o"), u: weight(of: "u")
  )

  /// The stroke, which is what "ø" and its like have over the plain letter.
  static let standInMark: UInt32 = 0x335

  /// Secondary weights by mark from U+0300 on: the five tones in Vietnamese order, then the marks of other
  /// languages in the root's order; 0 for the rest.
  static let tones: [UInt8] = {
    let order = [
      0x300, 0x309, 0x303, 0x301, 0x323, 0x306, 0x302, 0x30C, 0x30A, 0x308, 0x30B, 0x307, 0x338, 0x327, 0x328,
      0x304, 0x335, 0x30F, 0x311, 0x31B, 0x324, 0x325, 0x326, 0x32D, 0x32E, 0x330, 0x331, 0x313, 0x314, 0x342,
      0x345,
    ]
    var table = [UInt8](repeating: 0, count: 0x46)
    for (weight, mark) in zip(UInt8(0x03)..., order) { table[mark - 0x300] = weight }
    return table
  }()

  /// The weight that opens a scalar of no own weight; 0 for controls, formats and private use, which do not
  /// count.
  static func group(_ category: Unicode.GeneralCategory) -> UInt8 {
    switch category {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      weight(of: "\u{1}")
    case .mathSymbol, .modifierSymbol, .otherSymbol: weight(of: "\u{2}")
    case .currencySymbol: weight(of: "\u{3}")
    case .decimalNumber, .letterNumber, .otherNumber: weight(of: "\u{4}")
    case .control, .format, .privateUse, .surrogate, .unassigned: 0
    default: weight(of: "\u{5}")
    }
  }
}
