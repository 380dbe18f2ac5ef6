/// Rows in aligned columns, as plain text: no colour, no lines, nothing at a line's end.
package struct TextTable {
  package struct Column {
    package var title: String
    package var isNumber: Bool
    /// Columns at most; longer texts are cut with an ellipsis.
    package var limit: Int

    package init(title: String, isNumber: Bool = false, limit: Int = Int.max) {
      self.title = title
      self.isNumber = isNumber
      self.limit = limit
    }
  }

  var columns: [Column]
  var rows: [[String]] = []
  /// Blanks before each line.
  var indent = 0
  var hasTitles = true

  package init(columns: [Column], rows: [[String]] = [], indent: Int = 0, hasTitles: Bool = true) {
    self.columns = columns
    self.rows = rows
    self.indent = indent
    self.hasTitles = hasTitles
  }

  /// Each line ends with a line feed.
  package var text: String {
    let cells = (hasTitles ? [columns.map(\.title)] : []) + rows
    let shown = cells.map { zip($0, columns).map { clean($0, limit: $1.limit) } }
    let widths = columns.indices.map { index in
      shown.map { TextWidth.of($0[index]) }.max() ?? 0
    }
    return shown.map { line(of: $0, widths) + "\n" }.joined()
  }

  private func line(of cells: [String], _ widths: [Int]) -> String {
    var line = String(repeating: " ", count: indent)
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += "  " }
      let gap = String(repeating: " ", count: widths[index] - TextWidth.of(cell))
      line += columns[index].isNumber ? gap + cell : cell + gap
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// One line, without what would move a terminal's cursor.
  private func clean(_ cell: String, limit: Int) -> String {
    TextWidth.cut(PlainText.line(cell), to: limit)
  }
}
