import TrustJournal

/// What is exported, row by row: the same columns as CSV and as JSON lines.
public struct ExportTable: Sendable, Hashable {
  /// Keys of JSON, titles of CSV; the same in every language, since programs read them.
  let columns: [String]
  private(set) var rows: [[BodyValue]] = []

  init(_ columns: [String]) { self.columns = columns }

  mutating func add(_ row: [BodyValue]) {
    precondition(row.count == columns.count, "a row of \(row.count) under \(columns.count) titles")
    rows.append(row)
  }

  /// One object a line.
  public var jsonLines: String {
    rows.map { row in
      var object = BodyObject()
      for (key, value) in zip(columns, row) { object.append(key, value) }
      var writer = BodyWriter()
      writer.write(.object(object))
      return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }.joined()
  }

  /// RFC 4180 in UTF-8: titles first, every line ended by CR LF.
  /// - Parameter mark: begin with a byte order mark, by which spreadsheets recognise UTF-8.
  public func csv(withByteOrderMark mark: Bool = false) -> String {
    (mark ? "\u{FEFF}" : "") + CSVText.line(columns)
      + rows.map { CSVText.line($0.map(CSVText.cell)) }.joined()
  }
}
