import Terminal
import TrustRegistry

extension Paper {
  /// A column of a small table on paper.
  struct TableColumn {
    var title: Phrase
    var width: Int
    /// Numbers stand to the right, under their title.
    var isNumber = true
  }

  /// Titles, then rows; the first column gives way where there is no room for all.
  mutating func table(_ columns: [TableColumn], _ rows: [[TableCell]]) {
    let fixed = columns.dropFirst().reduce(0) { $0 + $1.width + 1 }
    var fitted = columns
    fitted[0].width = max(8, min(columns[0].width, self.columns - fixed))
    fitted[0].isNumber = false
    let title = world.theme.columnTitle
    write(line(fitted.map { TableCell(world.words($0.title), title) }, fitted, gap: title))
    for row in rows { write(line(row, fitted, gap: .plain)) }
  }

  private func line(_ cells: [TableCell], _ columns: [TableColumn], gap: Style) -> Line {
    zip(cells, columns).enumerated().reduce(Line()) { line, next in
      let (cell, column) = next.element
      let text = CellText.fit(cell.text, columns: column.width, alignment: column.isNumber ? .right : .left)
      return (next.offset > 0 ? line + Line(" ", gap) : line) + Line(text, cell.style)
    }
  }

  /// A number as it stands in a table: a dot for nought, a dash where there is none.
  func cell(_ number: Int?, _ style: Style = .plain) -> TableCell {
    guard let number, number != 0 else { return TableCell(number == nil ? "–" : "·", world.theme.faint) }
    return TableCell(number.grouped(in: world.language), style)
  }
}
