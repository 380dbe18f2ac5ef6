/// What a person is typing into one line: the text, and where the cursor stands in it. How a keyboard or an
/// input method brings a letter, as one scalar, as base and marks, or by erasing and typing again, makes no
/// difference: the text is in normal form C.
public struct TextField: Hashable, Sendable {
  public private(set) var text: String
  /// 0 … the number of characters (not scalars) of the text.
  public private(set) var cursor: Int
  /// The most characters the text may have; what goes beyond is not taken.
  public let limit: Int

  /// The cursor stands after the text.
  public init(_ text: String = "", limit: Int = 4096) {
    self.limit = max(0, limit)
    self.text = String(TextField.fit(text).prefix(self.limit))
    cursor = self.text.count
  }

  public var isEmpty: Bool { text.isEmpty }

  /// Another text, as from a list of suggestions; the cursor stands after it.
  public mutating func replace(with text: String) { self = TextField(text, limit: limit) }

  /// Types a text at the cursor; line breaks in it become blanks.
  public mutating func insert(_ addition: String) {
    let (before, after) = (text.prefix(cursor), text.dropFirst(cursor))
    let start = TextField.fit(before + addition)
    let whole = TextField.fit(start + after)
    guard whole.count <= limit else { return }
    text = whole
    cursor = min(start.count, whole.count)
  }

  public mutating func move(to position: Int) { cursor = min(text.count, max(0, position)) }

  /// Takes out the characters from the cursor to that position, on either side of it.
  mutating func erase(to position: Int) {
    let (start, end) = (max(0, min(cursor, position)), min(text.count, max(cursor, position)))
    text = (text.prefix(start) + text.dropFirst(end)).composed
    cursor = min(start, text.count)
  }

  /// Where the word before the cursor begins.
  var previousWord: Int {
    let before = text.prefix(cursor).reversed()
    let blanks = before.prefix { $0 == " " }.count
    return cursor - blanks - before.dropFirst(blanks).prefix { $0 != " " }.count
  }

  /// Where the word after the cursor ends.
  var nextWord: Int {
    let after = text.dropFirst(cursor)
    let blanks = after.prefix { $0 == " " }.count
    return cursor + blanks + after.dropFirst(blanks).prefix { $0 != " " }.count
  }

  /// Composed, on one line, and without what nobody sees: an invisible mark would be found by no search. A
  /// mark that has no letter to stand on is dropped too.
  private static func fit(_ text: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .format where scalar.value != 0x200d: break
      case .nonspacingMark, .enclosingMark, .spacingMark:
        if !scalars.isEmpty { scalars.append(scalar) }
      default: scalars.append(scalar)
      }
    }
    return String(scalars).composed
  }
}
