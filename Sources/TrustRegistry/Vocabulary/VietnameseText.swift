/// What folding and ordering know of letters: canonical decomposition, marks, and letters that stand for
/// others.
///
/// The standard library compares strings canonically but shows no decomposition, and this room imports
/// nothing.
enum VietnameseText {
  /// By scalar value up to the kana: base in the upper half, mark in the lower one, 0 where nothing
  /// decomposes.
  private static let decompositions: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 0x3100)
    for (mark, pairs) in compositions {
      var base: UInt32?
      for scalar in pairs.unicodeScalars {
        if let known = base {
          table[Int(scalar.value)] = known << 16 | mark
          base = nil
        } else {
          base = scalar.value
        }
      }
    }
    return table
  }()

  /// Calls `emit` with the base letter and then its marks, inner ones first; a scalar of its own comes back
  /// as it is.
  static func decompose(_ scalar: Unicode.Scalar, _ emit: (Unicode.Scalar) -> Void) {
    let value = scalar.value
    if value < 0xC0 {
      emit(scalar)
    } else if value < 0x3100, decompositions[Int(value)] != 0 {
      let entry = decompositions[Int(value)]
      if let base = Unicode.Scalar(entry >> 16) { decompose(base, emit) }
      if let mark = Unicode.Scalar(entry & 0xFFFF) { emit(mark) }
    } else if 0xAC00...0xD7A3 ~= value {
      decomposeHangul(value - 0xAC00, emit)
    } else {
      emit(scalar)
    }
  }

  private static func decomposeHangul(_ index: UInt32, _ emit: (Unicode.Scalar) -> Void) {
    let trail = index % 28
    for value in [0x1100 + index / 588, 0x1161 + index % 588 / 28] + (trail == 0 ? [] : [0x11A7 + trail]) {
      if let jamo = Unicode.Scalar(value) { emit(jamo) }
    }
  }

  /// Marks laid over a letter, and scalars that show nothing (variation selectors, zero-width space, soft
  /// hyphen).
  /// The zero-width joiner is none of them: it holds an emoji together.
  static func isMarkOrInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    case 0xFE00...0xFE0F, 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// The plain letters that a letter without a decomposition stands for ("ø" for "o"), or that a letter of a
  /// decorative alphabet shows ("𝓟", "Ｐ", "Ⓟ"), as such alphabets are usual in channel names.
  static func plainLetters(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xAA...0x2AF, 0x3C2, 0x1E9E: standIns[scalar.value]
    case 0xFF01...0xFF5E: letter(scalar.value - 0xFF01 + 0x21)
    case 0x24B6...0x24CF: letter(scalar.value - 0x24B6 + 0x41)
    case 0x24D0...0x24E9: letter(scalar.value - 0x24D0 + 0x61)
    case 0x1D400...0x1D6A3: mathematical(scalar.value - 0x1D400)
    case 0x1D7CE...0x1D7FF: letter((scalar.value - 0x1D7CE) % 10 + 0x30)
    default: nil
    }
  }

  private static func letter(_ value: UInt32) -> String? {
    Unicode.Scalar(value).map { String($0) }
  }

  private static func mathematical(_ index: UInt32) -> String? {
    letter(index % 52 < 26 ? 0x41 + index % 52 : 0x61 + index % 52 - 26)
  }

  private static let standIns: [UInt32: String] = {
    let pairs: [(String, String)] = [
      ("ª", "a"), ("ÐƉƊ", "D"), ("ðɖɗ", "d"), ("Ø", "O"), ("øº", "o"), ("Ħ", "H"), ("ħ", "h"), ("Ł", "L"),
      ("łŀ", "l"), ("Ŀ", "L"), ("Ŧ", "T"), ("ŧ", "t"), ("ı", "i"), ("ȷ", "j"), ("ſ", "s"), ("Ŋ", "N"),
      ("ŋ", "n"), ("Ƀ", "B"), ("ƀɓ", "b"), ("Ɓ", "B"), ("Ɨ", "I"), ("ɨ", "i"), ("Ƶ", "Z"), ("ƶ", "z"),
      ("Æ", "AE"), ("æ", "ae"), ("Œ", "OE"), ("œ", "oe"), ("ßẞ", "ss"), ("Þ", "TH"), ("þ", "th"), ("Ĳ", "IJ"),
      ("ĳ", "ij"), ("Ǆǅ", "DZ"), ("ǆ", "dz"), ("Ǉǈ", "LJ"), ("ǉ", "lj"), ("Ǌǋ", "NJ"), ("ǌ", "nj"),
      ("ς", "σ"),
    ]
    var table: [UInt32: String] = [:]
    for (letters, plain) in pairs {
      for scalar in letters.unicodeScalars { table[scalar.value] = plain }
    }
    return table
  }()
}
