/// Areas, lines and boxes.
extension Canvas {
  /// Fills an area with one character one cell wide; any other counts as a blank.
  public mutating func fill(
    _ rectangle: Rectangle, with character: Unicode.Scalar = " ", style: Style = .plain
  ) {
    let code = CellText.width(character) == 1 ? character.value : Cell.space
    let area = visible(rectangle)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let line = row * gridColumns
      for column in area.column..<area.endColumn {
        cells[line + column] = Cell(code: code, style: style)
      }
      mend(line: line, from: area.column, to: area.endColumn)
    }
  }

  /// Lays a style over what an area shows already: attributes add up, given colours replace.
  public mutating func restyle(_ rectangle: Rectangle, _ style: Style) {
    let area = visible(rectangle)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let line = row * gridColumns
      for column in area.column..<area.endColumn {
        cells[line + column].style = cells[line + column].style + style
      }
    }
  }

  /// A line from left to right, so many columns long.
  public mutating func drawLine(row: Int, column: Int, columns: Int, style: Style = .plain) {
    fill(Rectangle(row: row, column: column, rows: 1, columns: columns), with: "─", style: style)
  }

  /// A line downwards, so many rows long.
  public mutating func drawLine(row: Int, column: Int, rows: Int, style: Style = .plain) {
    fill(Rectangle(row: row, column: column, rows: rows, columns: 1), with: "│", style: style)
  }

  /// A frame along the inner edge of an area, with a title in its upper line; what is inside stays.
  /// An area of less than two rows or columns gets none.
  public mutating func drawBox(_ rectangle: Rectangle, title: String = "", style: Style = .plain) {
    guard rectangle.rows >= 2, rectangle.columns >= 2 else { return }
    let (top, left) = (rectangle.row, rectangle.column)
    let (bottom, right) = (rectangle.endRow - 1, rectangle.endColumn - 1)
    drawLine(row: top, column: left, columns: rectangle.columns, style: style)
    drawLine(row: bottom, column: left, columns: rectangle.columns, style: style)
    drawLine(row: top, column: left, rows: rectangle.rows, style: style)
    drawLine(row: top, column: right, rows: rectangle.rows, style: style)
    write("┌", row: top, column: left, style: style)
    write("┐", row: top, column: right, style: style)
    write("└", row: bottom, column: left, style: style)
    write("┘", row: bottom, column: right, style: style)
    let room = rectangle.columns - 6
    guard !title.isEmpty, room > 0 else { return }
    let shown = CellText.width(title) > room ? CellText.fit(title, columns: room) : title
    write(" \(shown) ", row: top, column: left + 2, style: style + .bold, width: room + 2)
  }

  /// The part of an area that may be touched, in the whole grid.
  private func visible(_ rectangle: Rectangle) -> Rectangle {
    Rectangle(
      row: frame.row + rectangle.row, column: frame.column + rectangle.column, rows: rectangle.rows,
      columns: rectangle.columns
    ).intersection(clip)
  }
}
