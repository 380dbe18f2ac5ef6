import Terminal

extension Canvas {
  /// A line being typed, with the terminal's cursor where it has the keys; faint while it is only offered.
  mutating func drawEntry(
    _ field: TextField, prompt: String = "", row: Int, column: Int, width: Int, isFocused: Bool,
    isOffered: Bool = false, theme: Theme
  ) {
    let style = isFocused ? theme.entryFocused : theme.entry
    let start = write(prompt, row: row, column: column, style: theme.key)
    let room = width - (start - column)
    guard room > 0 else { return }
    fill(Rectangle(row: row, column: start, rows: 1, columns: room), style: style)
    // One cell is left for the cursor behind the last letter.
    let (text, place) = field.visible(columns: room - 1)
    write(text, row: row, column: start, style: isOffered ? style + theme.faint : style)
    if isFocused { cursor = (row, start + place) }
  }

  /// An empty box over what is below; returns its inside.
  mutating func drawPanel(_ area: Rectangle, title: String, theme: Theme) -> Rectangle {
    fill(area)
    drawBox(area, title: title, style: theme.accent)
    return area.inset(rows: 1, columns: 2)
  }
}

extension Rectangle {
  /// A part of so many rows and columns in the middle.
  func centered(rows: Int, columns: Int) -> Rectangle {
    let (rows, columns) = (min(rows, self.rows), min(columns, self.columns))
    return Rectangle(
      row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2, rows: rows,
      columns: columns)
  }
}
