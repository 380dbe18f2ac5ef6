import Terminal
import TrustDesk
import TrustRegistry

extension QueueScreen {
  private static var previewColumns: Int { 56 }

  func render(_ world: World, on canvas: inout Canvas) {
    drawBar(world, on: &canvas)
    let below = canvas.bounds.splitRows(at: 1).bottom
    let (list, preview) = below.splitColumns(at: hasPreview ? -Self.previewColumns : canvas.columns)
    if table.rows.isEmpty {
      let lines = CellText.wrap(world.words(nothing(in: world)), columns: list.columns - 2)
      for (row, line) in lines.enumerated() {
        canvas.write(line, row: 3 + row, column: 1, style: world.theme.faint)
      }
    } else {
      canvas.within(list) { table.draw(columns(in: world), marks: search.words, in: world, on: &$0) }
    }
    guard hasPreview, let id = subject, let dossier = world.desk.dossier(id) else { return }
    canvas.drawLine(row: preview.row, column: preview.column, rows: preview.rows, style: world.theme.rule)
    canvas.within(preview.inset(rows: 0, columns: 2)) { part in
      var paper = Paper(columns: part.columns, in: world)
      paper.writePreview(of: dossier)
      paper.draw(on: &part)
    }
  }

  /// Search to the left, how much of what kind of work to the right.
  private func drawBar(_ world: World, on canvas: inout Canvas) {
    let end = search.draw(row: 0, column: 1, in: world, on: &canvas)
    var counts: [(group: Phrase, count: Int)] = []
    for item in items where skipped[item.id] == nil {
      if let place = counts.firstIndex(where: { $0.group == item.group }) {
        counts[place].count += 1
      } else {
        counts.append((item.group, 1))
      }
    }
    let text = counts.map { "\(world.words($0.group)) \($0.count)" }.joined(separator: " · ")
    let start = canvas.columns - 1 - CellText.width(text)
    guard start > end + 2 else { return }
    canvas.write(text, row: 0, column: start, style: world.theme.faint)
  }

  private func columns(in world: World) -> [Column<WorkItem>] {
    let skipped = skipped
    return [
      Column(Phrase(vi: "Hạn", en: "Due"), width: 16) { item, world in item.deadline(in: world) },
      Column(Phrase(vi: "Việc", en: "Work"), width: 28, weight: 3) { item, world in
        guard let reason = skipped[item.id] else {
          let title = world.words(item.title(in: world.office))
          return TableCell(title, item.isBegun ? world.theme.accent + .bold : .plain)
        }
        let words = Phrase(vi: "– bỏ qua: \(reason)", en: "– skipped: \(reason)")
        return TableCell(world.words(words), world.theme.faint)
      },
      Column(Phrase(vi: "Người", en: "Who"), width: 20, weight: 2) { item, world in
        world.named(item.name, item.creator, skipped[item.id] == nil ? .plain : world.theme.faint)
      },
      Column(Phrase(vi: "Hạng xin", en: "Class"), width: 13, rank: 1) { item, world in
        TableCell(
          item.certificateClass.map { world.words(world.office.className($0)) } ?? "", world.theme.faint)
      },
    ]
  }
}
