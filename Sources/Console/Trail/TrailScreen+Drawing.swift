import Terminal
import TrustDesk
import TrustRegistry

extension TrailScreen {
  func render(_ world: World, on canvas: inout Canvas) {
    drawBar(world, on: &canvas)
    let below = canvas.bounds.splitRows(at: 1).bottom
    guard table.rows.isEmpty else {
      return canvas.within(below) { table.draw(columns, marks: search.words, in: world, on: &$0) }
    }
    canvas.write(world.words(Words.nothingFound), row: 3, column: 1, style: world.theme.faint)
  }

  /// Search and filters to the left, the state of verification to the right.
  private func drawBar(_ world: World, on canvas: inout Canvas) {
    let (state, style) = verification(in: world)
    let start = canvas.columns - 1 - CellText.width(state)
    var column = search.draw(row: 0, column: 1, in: world, on: &canvas) + 2
    for text in filters(in: world) {
      let room = max(0, start - 2 - column)
      guard room > 6 else { break }
      let shown = CellText.width(text) > room ? CellText.fit(text, columns: room) : text
      column = canvas.write(shown, row: 0, column: column, style: world.theme.accent + .bold) + 2
    }
    canvas.write(state, row: 0, column: start, style: style)
  }

  private func filters(in world: World) -> [String] {
    let kind: String? = query.kind.map { world.words($0.name) }
    let officer: String? = query.officer.map { world.office.name(of: $0) }
    let about: String? = query.about.map { world.name(of: $0) }
    let void = Phrase(vi: "không có hiệu lực", en: "without effect")
    return [officer, kind, about, query.first.map(world.day), query.isVoid ? world.words(void) : nil]
      .compactMap { $0 }
  }

  /// What of the journal is known to be whole: it was read and verified line by line.
  private func verification(in world: World) -> (String, Style) {
    if world.desk.trouble != nil {
      return (world.words(Phrase(vi: "✗ nhật ký hỏng", en: "✗ damaged")), world.theme.bad)
    }
    let findings = world.desk.findings.count
    guard findings == 0 else {
      let words = Phrase(
        vi: "! \(findings.grouped(in: .vietnamese)) phát hiện", en: "! \(counted(findings))")
      return (world.words(words), world.theme.warning)
    }
    return (world.words(Phrase(vi: "✓ đã đối chiếu", en: "✓ verified")), world.theme.good)
  }

  private func counted(_ findings: Int) -> String { "\(findings) finding\(findings == 1 ? "" : "s")" }

  private var columns: [Column<TrailLine>] {
    let last = numberedThrough
    let number = Column<TrailLine>(
      Phrase(vi: "Dòng", en: "Line"), width: 7, alignment: .right, rank: 1
    ) { line, world in
      TableCell(line.id > last ? "·" : line.id.grouped(in: world.language), world.theme.faint)
    }
    return [number] + Self.columns
  }

  private static let columns: [Column<TrailLine>] = [
    Column(Phrase(vi: "Lúc", en: "When"), width: 16) { line, world in
      TableCell(world.desk.entry(line.id)?.entry.at.text(in: world.language) ?? "")
    },
    Column(Phrase(vi: "Ai", en: "Who"), width: 16, weight: 1) { line, world in
      TableCell(world.desk.entry(line.id).map { world.office.name(of: $0.entry.by) } ?? "")
    },
    Column(Phrase(vi: "Việc", en: "What"), width: 18, weight: 1) { line, world in
      guard let told = world.desk.entry(line.id) else { return TableCell("") }
      let style: Style = told.hasEffect ? told.isConcealed ? world.theme.faint : .plain : world.theme.bad
      return TableCell((told.hasEffect ? "" : "✗ ") + told.name(in: world), style)
    },
    Column(Phrase(vi: "Hồ sơ", en: "About"), width: 16, weight: 1) { line, world in
      guard let subject = world.desk.entry(line.id)?.entry.about else { return TableCell("") }
      return TableCell(world.name(of: subject), subject == .office ? world.theme.faint : world.theme.accent)
    },
    Column(Phrase(vi: "Nội dung", en: "Content"), width: 30, weight: 4, rank: 2) { line, world in
      TableCell(world.desk.entry(line.id).map { $0.words(in: world) } ?? "", world.theme.faint)
    },
  ]
}

extension World {
  /// Whom or what an entry is about: a creator's name, the number where there is none, or the office.
  fileprivate func name(of subject: Subject) -> String {
    guard subject != .office else { return words(Phrase(vi: "văn phòng", en: "office")) }
    let name = desk.name(of: subject)
    return name.isEmpty ? subject.description : name
  }
}
