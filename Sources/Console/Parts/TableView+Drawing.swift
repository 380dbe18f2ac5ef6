import Terminal
import TrustRegistry

extension TableView {
  /// Titles in the first row, then the rows; a thread at the right edge where there are more than fit.
  /// - Parameters:
  ///   - marks: what was searched for, shown where it stands in a cell.
  ///   - sorted: the column that the rows are sorted by.
  @MainActor
  func draw(
    _ columns: [Column<Row>], marks: [FoldedText] = [], sorted: (index: Int, descending: Bool)? = nil,
    isFocused: Bool = true, in world: World, on canvas: inout Canvas
  ) {
    let layout = ColumnLayout(columns, width: canvas.columns - 2)
    let theme = world.theme
    canvas.fill(
      Rectangle(row: 0, column: 0, rows: 1, columns: canvas.columns - 1), style: theme.columnTitle)
    let sortedTitle = sorted.map { columns[$0.index].title }
    for (column, start, width) in layout.columns {
      var title = world.words(column.title)
      if let sorted, column.title == sortedTitle { title += sorted.descending ? "↓" : "↑" }
      canvas.write(
        CellText.fit(title, columns: width, alignment: column.alignment), row: 0, column: start + 1,
        style: theme.columnTitle)
    }
    for (line, row) in rows.dropFirst(top).prefix(max(0, min(height, canvas.rows - 1))).enumerated() {
      draw(row, layout, line: line + 1, marks: marks, in: world, on: &canvas)
      guard top + line == cursor, isFocused else { continue }
      let place = Rectangle(row: line + 1, column: 0, rows: 1, columns: canvas.columns - 1)
      canvas.restyle(place, theme.cursor)
    }
    drawThread(theme, on: &canvas)
  }

  @MainActor
  private func draw(
    _ row: Row, _ layout: ColumnLayout<Row>, line: Int, marks: [FoldedText], in world: World,
    on canvas: inout Canvas
  ) {
    for (column, start, width) in layout.columns {
      let cell = column.cell(row, world)
      let text = CellText.fit(cell.text, columns: width, alignment: column.alignment)
      canvas.write(text, row: line, column: start + 1, style: cell.style)
      canvas.mark(marks, in: text, row: line, column: start + 1, style: world.theme.hit)
    }
  }

  /// Where in all the rows the shown ones are.
  private func drawThread(_ theme: Theme, on canvas: inout Canvas) {
    let room = min(height, canvas.rows - 1)
    guard rows.count > height, room > 1 else { return }
    let edge = canvas.columns - 1
    canvas.drawLine(row: 1, column: edge, rows: room, style: theme.rule)
    let length = max(1, room * height / rows.count)
    let start = (room - length) * top / max(1, rows.count - height)
    canvas.fill(
      Rectangle(row: 1 + start, column: edge, rows: length, columns: 1), with: "┃", style: theme.accent)
  }
}
