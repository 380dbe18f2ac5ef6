import Terminal
import TrustDesk
import TrustRegistry

extension Application {
  /// The whole frame at the size last given.
  mutating func canvas(rows: Int, columns: Int) -> Canvas {
    size = Size(rows: rows, columns: columns)
    var canvas = Canvas(rows: rows, columns: columns)
    if isTooSmall {
      let lines = CellText.wrap(world.words(Words.tooSmall(size)), columns: columns)
      for (row, line) in lines.enumerated() { canvas.write(line, row: row, column: 0) }
      return canvas
    }
    layOut()
    Frame.drawHeader(world, on: &canvas)
    Frame.drawTabs(shownMain, world, on: &canvas)
    drawCrumbs(on: &canvas)
    let body = Frame.body(of: size)
    let area = Rectangle(row: Frame.bodyRow, column: 0, rows: body.rows, columns: body.columns)
    let first = stack.lastIndex { !$0.isOverlay } ?? 0
    for screen in stack[first...] { canvas.within(area) { screen.render(world, on: &$0) } }
    drawStatus(on: &canvas)
    drawFooter(on: &canvas)
    return canvas
  }

  var shownMain: MainScreen {
    stack.reversed().lazy.compactMap { MainScreen(of: $0) }.first ?? main
  }

  private func drawCrumbs(on canvas: inout Canvas) {
    let theme = world.theme
    let note = top.note(in: world)
    let noteWidth = CellText.width(note)
    let room = canvas.columns - 3 - noteWidth
    let crumbs = stack.map { $0.title(in: world) }
    let before = crumbs.dropLast().map { $0 + " › " }.joined()
    let last = crumbs.last ?? ""
    var column = 1
    if CellText.width(before) + CellText.width(last) <= room {
      column = canvas.write(before, row: 2, column: column, style: theme.faint)
    } else if crumbs.count > 1 {
      column = canvas.write("… › ", row: 2, column: column, style: theme.faint)
    }
    let width = min(CellText.width(last), room - column + 1)
    canvas.write(CellText.fit(last, columns: width), row: 2, column: column, style: theme.title)
    canvas.write(note, row: 2, column: canvas.columns - 1 - noteWidth, style: theme.faint)
  }

  /// An outcome or a refusal whole, over the last rows of the screen where it needs them; else a hint, in one
  /// line where it would lie over a list.
  private func drawStatus(on canvas: inout Canvas) {
    let width = canvas.columns - 2
    if let status {
      let style = status.isRefusal ? world.theme.refusal : world.theme.outcome
      drawStatus(CellText.wrap(status.mark + status.text, columns: width), style, on: &canvas)
    } else if let hint = top.hint(in: world) {
      let lines =
        top.isOverlay ? CellText.wrap(hint, columns: width) : [CellText.fit(hint, columns: width)]
      drawStatus(lines, world.theme.faint, on: &canvas)
    }
  }

  private func drawStatus(_ lines: [String], _ style: Style, on canvas: inout Canvas) {
    let width = canvas.columns - 2
    let first = canvas.rows - 1 - lines.count
    canvas.fill(Rectangle(row: first, column: 0, rows: lines.count, columns: canvas.columns))
    for (line, text) in lines.enumerated() {
      let shown = lines.count > 1 ? CellText.fit(text, columns: width) : text
      canvas.write(shown, row: first + line, column: 1, style: style)
    }
  }

  /// Keys that can be used now, as many as fit; those of every screen at the right end.
  private func drawFooter(on canvas: inout Canvas) {
    let row = canvas.rows - 1
    let notes = (top.isSearching ? SearchKeys.notes : top.keyNotes(in: world))
      .filter { $0.isInFooter && $0.obstacle == nil }
    let common = CommonKeys.keys.notes(for: CommonKeys(), in: world).filter { common in
      common.isInFooter && !notes.contains { $0.keys[0] == common.keys[0] }
    }
    let commonWidth = common.reduce(0) { $0 + keyWidth($1) }
    var column = 1
    let note = world.checkNote ?? ""
    let noteWidth = note.isEmpty ? 0 : CellText.width(note) + 2
    let room = top.isTyping ? canvas.columns : canvas.columns - commonWidth - noteWidth
    for note in notes {
      guard column + keyWidth(note) <= room else { break }
      column = draw(note, row: row, column: column, on: &canvas)
    }
    guard !top.isTyping else { return }
    column = canvas.columns - commonWidth
    canvas.write(note, row: row, column: column - noteWidth, style: world.theme.faint)
    for note in common { column = draw(note, row: row, column: column, on: &canvas) }
  }

  private func keyWidth(_ note: KeyNote) -> Int {
    CellText.width(note.keys[0].name) + CellText.width(world.words(note.label)) + 3
  }

  private func draw(_ note: KeyNote, row: Int, column: Int, on canvas: inout Canvas) -> Int {
    let next = canvas.write(note.keys[0].name, row: row, column: column, style: world.theme.key)
    return canvas.write(world.words(note.label), row: row, column: next + 1, style: world.theme.keyLabel) + 2
  }
}
