import TrustJournal

/// Fields and lines of CSV as RFC 4180 has them, and harmless to a spreadsheet.
enum CSVText {
  static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// What stands in a cell: several texts between semicolons, nothing for null.
  static func cell(_ value: BodyValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): number
    case .truth(let truth): truth ? "true" : "false"
    case .array(let values): values.map(cell).joined(separator: "; ")
    case .object(let object): object.members.map { cell($0.value) }.joined(separator: " ")
    case .null: ""
    }
  }

  /// Quoted where it must be. A text that a spreadsheet would take for a formula gets an apostrophe before
  /// it.
  static func field(_ text: String) -> String {
    let line = PlainText.line(text)
    let harmless = isFormula(line) ? "'" + line : line
    guard harmless.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }) || harmless.hasPrefix(" ")
    else { return harmless }
    return "\"" + harmless.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a spreadsheet would calculate it: begun by one of = + - @, blanks or not before it.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
    let begins = "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
    return begins && Int(text) == nil
  }
}
