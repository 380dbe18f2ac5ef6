/// Vietnamese alphabetical order as ICU 72 has it (CLDR 42, "vi"): letters, then tone marks, then case.
///
/// a ă â … d đ e ê … o ô ơ … u ư; level, hook, tilde, acute, dot below within a letter; small before capital.
/// Blanks, punctuation, symbols and digits come first, other alphabets last by code point, emoji among the
/// symbols.
public enum VietnameseOrder {
  public static func key(of text: some StringProtocol) -> SortKey {
    var levels = CollationLevels()
    levels.append(text)
    var bytes = levels.letters
    bytes.append(CollationLevels.levelEnd)
    bytes += levels.tones
    bytes.append(CollationLevels.levelEnd)
    bytes += levels.cases
    return SortKey(bytes: String(decoding: bytes, as: UTF8.self))
  }

  /// −1, 0 or 1, as ICU's `strcoll`. For many texts, keep their keys instead.
  public static func compare(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
    let (leftKey, rightKey) = (key(of: left), key(of: right))
    return leftKey == rightKey ? 0 : leftKey < rightKey ? -1 : 1
  }
}
