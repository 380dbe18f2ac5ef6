/// The screen, as a test reads it.
extension PseudoTerminal {
  /// All rows, without the blanks at their ends.
  var text: String { (0..<screen.rows).map(line).joined(separator: "\n") }

  func cell(_ row: Int, _ column: Int) -> ScreenCell { screen.cell(row, column) }

  func line(_ row: Int) -> String {
    var line = ""
    var column = 0
    while column < screen.columns {
      let cell = screen.cell(row, column)
      line += cell.text.isEmpty ? " " : cell.text
      column += cell.width
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The first row and column where this text stands.
  func place(of text: String) -> (row: Int, column: Int)? {
    for row in 0..<screen.rows {
      let line = line(row)
      var prefix = ""
      for index in line.indices {
        if line[index...].hasPrefix(text) { return (row, cells(prefix, row)) }
        prefix.append(line[index])
      }
    }
    return nil
  }

  /// How many cells the first characters of a row take.
  private func cells(_ prefix: String, _ row: Int) -> Int {
    var column = 0
    for _ in prefix { column += screen.cell(row, column).width }
    return column
  }

  /// The screen in a frame, for a message.
  var picture: String {
    let edge = String(repeating: "─", count: screen.columns)
    let rows = (0..<screen.rows).map { "│" + line($0) }.joined(separator: "\n")
    let (row, column) = screen.cursor
    return "┌\(edge) \(screen.rows)×\(screen.columns), cursor \(row),\(column)\n\(rows)\n└\(edge)"
  }
}
