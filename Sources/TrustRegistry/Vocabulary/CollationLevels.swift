/// The three levels of a text's collation key, filled scalar by scalar: which letters, which tones, which are
/// capital.
///
/// Tones and capitals are kept as gaps: how many letters since the last one, nearer ones as the higher byte,
/// so that plain stretches cost nothing and still order below marked ones.
struct CollationLevels {
  static let partEnd: UInt8 = 0x01
  static let levelEnd: UInt8 = 0x02

  private(set) var letters: [UInt8] = []
  private(set) var tones: [UInt8] = []
  private(set) var cases: [UInt8] = []
  private var sinceTone = 0
  private var sinceCapital = 0

  mutating func append(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        appendASCII(scalar.value)
      } else {
        VietnameseText.decompose(scalar) { appendPart($0) }
      }
    }
  }

  /// Begins a new part of the text, whose letters and tones count on their own; case goes on over all parts.
  mutating func startPart() {
    letters.removeAll(keepingCapacity: true)
    tones.removeAll(keepingCapacity: true)
    sinceTone = 0
  }

  private mutating func appendPart(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { return appendASCII(scalar.value) }
    if scalar == "đ" || scalar == "Đ" { return appendLetter(Self.dWithStroke, capital: scalar == "Đ") }
    if VietnameseText.isMarkOrInvisible(scalar) { return appendMark(scalar.value) }
    if let plain = VietnameseText.plainLetters(of: scalar) {
      for part in plain.unicodeScalars { part.isASCII ? appendASCII(part.value) : appendOther(part) }
      if scalar.value < 0x2000 { appendMark(Self.standInMark) }
    } else if scalar.properties.isWhitespace {
      appendASCII(0x20)
    } else {
      appendOther(scalar)
    }
  }

  private mutating func appendASCII(_ value: UInt32) {
    let weight = Self.weights[Int(value)]
    if weight != 0 { appendLetter(weight, capital: 0x41...0x5A ~= value) }
  }

  private mutating func appendLetter(_ weight: UInt8, capital: Bool) {
    letters.append(weight)
    sinceTone += 1
    sinceCapital += 1
    if capital { Self.appendGap(&sinceCapital, to: &cases) }
  }

  /// A breve, circumflex or horn makes another letter of a, e, o, u; every other mark is a tone.
  private mutating func appendMark(_ mark: UInt32) {
    if let last = letters.last, let letter = Self.composed(last, mark) {
      letters[letters.count - 1] = letter
    } else if 0x300...0x345 ~= mark, Self.tones[Int(mark - 0x300)] != 0 {
      Self.appendGap(&sinceTone, to: &tones)
      tones.append(Self.tones[Int(mark - 0x300)])
    }
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    let group = Self.group(properties.generalCategory)
    if group == 0 { return }
    let isCapital = properties.changesWhenLowercased
    let small = isCapital ? properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
    appendLetter(group, capital: isCapital)
    for shift: UInt32 in [18, 12, 6, 0] {
      letters.append(UInt8(truncatingIfNeeded: small.value >> shift & 63) + 0x10)
    }
  }

  private static func appendGap(_ gap: inout Int, to level: inout [UInt8]) {
    while gap > 0x70 {
      level.append(0x0D)
      gap -= 0x71
    }
    level.append(0x7E - UInt8(truncatingIfNeeded: gap))
    gap = 0
  }
}
