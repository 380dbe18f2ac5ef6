extension CellText {
  /// Where the text stands in the cells it is given.
  public enum Alignment: Sendable {
    case left
    case right
    case center
  }

  /// The text in exactly so many cells: padded with blanks, or cut with an ellipsis, never between a letter
  /// and its marks. No cells give an empty text.
  public static func fit(_ text: String, columns: Int, alignment: Alignment = .left) -> String {
    guard columns > 0 else { return "" }
    let shown = clean(text)
    let taken = width(shown)
    guard taken > columns else { return pad(shown, by: columns - taken, alignment) }
    let (start, used) = prefix(shown, columns: columns - 1)
    return pad(start + "…", by: columns - 1 - used, .left)
  }

  /// The text in lines of at most so many cells, broken at blanks and line breaks, and inside a word only
  /// where it is longer than a line. Always at least one line; no cells give a single empty one.
  public static func wrap(_ text: String, columns: Int) -> [String] {
    guard columns > 0 else { return [""] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      wrapParagraph(clean(String($0)), columns)
    }
  }

  private static func wrapParagraph(_ text: String, _ columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for part in text.split(separator: " ") {
      var word = String(part)
      if !line.isEmpty, width(line) + 1 + width(word) <= columns {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while width(word) > columns {
        // A character wider than the line would otherwise never be got rid of.
        let start = prefix(word, columns: columns).start
        lines.append(start.isEmpty ? String(word.removeFirst()) : start)
        word.removeFirst(start.count)
      }
      line = word
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The longest beginning of cleaned text that so many cells hold, and how many it takes.
  private static func prefix(_ text: String, columns: Int) -> (start: String, used: Int) {
    var start = ""
    var used = 0
    for character in text {
      let next = character.unicodeScalars.reduce(0) { $0 + width($1) }
      guard used + next <= columns else { break }
      start.append(character)
      used += next
    }
    return (start, used)
  }

  private static func pad(_ text: String, by blanks: Int, _ alignment: Alignment) -> String {
    let before =
      switch alignment {
      case .left: 0
      case .right: blanks
      case .center: blanks / 2
      }
    return String(repeating: " ", count: before) + text + String(repeating: " ", count: blanks - before)
  }
}
