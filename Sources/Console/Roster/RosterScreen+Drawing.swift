import Terminal
import TrustDesk
import TrustRegistry

extension RosterScreen {
  func render(_ world: World, on canvas: inout Canvas) {
    drawBar(world, on: &canvas)
    let below = Rectangle(row: 1, column: 0, rows: canvas.rows - 1, columns: canvas.columns)
    let (list, preview) = below.splitColumns(at: hasPreview ? -Self.previewColumns : canvas.columns)
    if table.rows.isEmpty {
      canvas.write(world.words(nothing(in: world)), row: 3, column: 1, style: world.theme.faint)
    } else {
      canvas.within(list) { part in
        table.draw(
          Self.columns, marks: world.desk.rosterReader.read(search.text).words, sorted: sortedColumn,
          in: world, on: &part)
      }
    }
    guard hasPreview, let id = subject, let dossier = world.desk.dossier(id) else { return }
    canvas.drawLine(row: preview.row, column: preview.column, rows: preview.rows, style: world.theme.rule)
    canvas.within(preview.inset(rows: 0, columns: 2)) { part in
      var paper = Paper(columns: part.columns, in: world)
      paper.writePreview(of: dossier)
      paper.draw(on: &part)
    }
  }

  private static var previewColumns: Int { 50 }

  private func nothing(in world: World) -> Phrase {
    world.desk.roster.isEmpty
      ? Phrase(
        vi: "Sổ còn trống. Nhấn n để đăng ký, hoặc nạp tệp bằng tinnhiem import creators.",
        en: "The roster is empty. Press n to register, or load a file with tinnhiem import creators.")
      : Phrase(
        vi: "Không ai khớp. Nhấn Esc để bỏ tìm kiếm và bộ lọc.",
        en: "Nobody matches. Press Esc to drop search and filters.")
  }

  /// Search, filters and order, always in the same place.
  private func drawBar(_ world: World, on canvas: inout Canvas) {
    let theme = world.theme
    var column = 1
    if isTyping || !search.isEmpty {
      let width = max(24, CellText.width(search.text) + 5)
      let room = min(width, max(40, canvas.columns / 2))
      canvas.drawEntry(
        search, prompt: "/ ", row: 0, column: column, width: room, isFocused: isTyping, theme: theme)
      if width == room {
        RosterSearchLine(search, in: world).mark(row: 0, column: column + 2, in: world, on: &canvas)
      }
      column += room + 2
    } else {
      let prompt = world.words(Phrase(vi: "/ tìm", en: "/ search"))
      column = canvas.write(prompt, row: 0, column: column, style: theme.faint) + 3
    }
    let labels: [(Phrase, Phrase?)] = [
      (Phrase(vi: "tình trạng", en: "state"), filter.state == .all ? nil : filter.state.name),
      (Phrase(vi: "hạng", en: "class"), filter.certificateClass.map(world.desk.office.className)),
    ]
    for (label, value) in labels {
      guard let value else { continue }
      column = canvas.write(world.words(label) + ": ", row: 0, column: column, style: theme.faint)
      column = canvas.write(world.words(value), row: 0, column: column, style: theme.accent + .bold) + 3
    }
    let order = world.words(Phrase(vi: "xếp: ", en: "by ")) + world.words(query.sort.name)
    let text = order + (query.descending ? " ↓" : " ↑")
    canvas.write(text, row: 0, column: canvas.columns - 1 - CellText.width(text), style: theme.faint)
  }
}
