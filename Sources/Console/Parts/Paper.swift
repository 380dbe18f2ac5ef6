import Terminal
import TrustRegistry

/// Lines of text written from top to bottom at one width: what a pane of details shows.
@MainActor
struct Paper {
  let columns: Int
  let world: World
  private(set) var lines: [Line] = []

  init(columns: Int, in world: World) {
    self.columns = columns
    self.world = world
  }

  mutating func blank() { lines.append(Line()) }

  mutating func heading(_ phrase: Phrase) {
    if !lines.isEmpty { blank() }
    lines.append(Line(world.words(phrase), world.theme.accent + .bold))
  }

  mutating func write(_ line: Line) { lines.append(line) }

  /// Text over as many lines as it needs.
  mutating func write(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    for line in CellText.wrap(text, columns: max(1, columns - indent)) {
      lines.append(Line(String(repeating: " ", count: indent)) + Line(line, style))
    }
  }

  /// A label, and the value beside it; a long value goes on below itself.
  mutating func pair(_ label: Phrase, _ value: String, _ style: Style = .plain, labelColumns: Int = 14) {
    let texts = CellText.wrap(value, columns: max(1, columns - labelColumns))
    for (index, text) in texts.enumerated() {
      let label = index == 0 ? world.words(label) : ""
      lines.append(
        Line(CellText.fit(label, columns: labelColumns - 1) + " ", world.theme.faint) + Line(text, style))
    }
  }

  /// The lines from `top` on, from the canvas's first row down.
  func draw(from top: Int = 0, on canvas: inout Canvas) {
    for (row, line) in lines.dropFirst(top).prefix(canvas.rows).enumerated() {
      canvas.write(line, row: row, column: 0, width: columns)
    }
  }
}
