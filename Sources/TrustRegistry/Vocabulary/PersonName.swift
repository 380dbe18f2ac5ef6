/// A creator's name taken apart as Vietnamese names are: surname first, given name last.
///
/// A single word is the given name, so handles sort too. Words at the end without a letter or in brackets
/// ("🌸", "(MC)") are no name and count last.
public struct PersonName: Sendable, Hashable {
  public let surname: String
  public let middle: String
  public let given: String
  /// What follows the given name, mostly empty.
  public let addition: String

  public init(_ name: String) {
    let words = name.unicodeScalars.split { Self.isBlank($0) }.map { String($0) }
    let last = words.lastIndex { Self.isName($0) }
    let end = last ?? words.count - 1
    given = words.isEmpty ? "" : words[end]
    surname = end > 0 ? words[0] : ""
    middle = end > 1 ? words[1..<end].joined(separator: " ") : ""
    addition = words.dropFirst(end + 1).joined(separator: " ")
  }

  /// Orders by given name, then middle names, then surname, in Vietnamese order; case decides last of all, so
  /// that names in capitals stand among the others.
  public var sortKey: SortKey {
    var levels = CollationLevels()
    var bytes: [UInt8] = []
    for part in [given, middle, surname, addition] {
      levels.startPart()
      levels.append(part)
      bytes += levels.letters
      bytes.append(CollationLevels.levelEnd)
      bytes += levels.tones
      bytes.append(CollationLevels.partEnd)
    }
    bytes += levels.cases
    return SortKey(bytes: String(decoding: bytes, as: UTF8.self))
  }

  // By scalar and ASCII first: the properties of characters take ten times as long, on every row of a roster.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
  }

  private static func isName(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    if scalars.first == "(" || scalars.last == ")" { return false }
    return scalars.contains { scalar in
      scalar.isASCII ? 0x61...0x7A ~= scalar.value | 0x20 : scalar.properties.isAlphabetic
    }
  }
}
