/// What the grid shows, as text: for golden tests and for the plain linear mode.
extension Canvas {
  /// The rows of this canvas, without the blanks at their ends, joined by line breaks.
  public var text: String { (0..<max(0, rows)).map(text(row:)).joined(separator: "\n") }

  /// The same with styles: `plain {bold 196 on 17|styled} plain`.
  public var styledText: String { (0..<max(0, rows)).map(styledText(row:)).joined(separator: "\n") }

  /// One row, without the blanks at its end; empty outside.
  public func text(row: Int) -> String {
    var line = String.UnicodeScalarView()
    for cell in visibleCells(row) { append(cell, to: &line) }
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// How a cell looks; plain outside.
  public func style(row: Int, column: Int) -> Style {
    let cells = visibleCells(row)
    guard column >= 0, column < cells.count else { return .plain }
    return cells[cells.startIndex + column].style
  }

  private func styledText(row: Int) -> String {
    var line = String.UnicodeScalarView()
    var style = Style.plain
    for cell in visibleCells(row) {
      if cell.style != style {
        if style != .plain { line.append("}") }
        if cell.style != .plain { line.append(contentsOf: "{\(cell.style)|".unicodeScalars) }
        style = cell.style
      }
      append(cell, to: &line)
    }
    if style != .plain { line.append("}") }
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private func append(_ cell: Cell, to line: inout String.UnicodeScalarView) {
    for scalar in scalars(of: cell) { line.append(Unicode.Scalar(scalar) ?? "\u{fffd}") }
  }

  private func visibleCells(_ row: Int) -> ArraySlice<Cell> {
    let line = frame.row + row
    guard line >= clip.row, line < clip.endRow, !clip.isEmpty else { return [] }
    return cells[(line * gridColumns + clip.column)..<(line * gridColumns + clip.endColumn)]
  }
}
