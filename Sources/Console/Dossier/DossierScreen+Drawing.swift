import Terminal
import TrustDesk
import TrustRegistry

extension DossierScreen {
  func render(_ world: World, on canvas: inout Canvas) {
    drawTabs(world, on: &canvas)
    let area = Rectangle(row: 2, column: 0, rows: canvas.rows - 2, columns: canvas.columns)
    canvas.within(area) { part in
      switch section {
      case .overview where dossier.erasedOn != nil: drawData(world, on: &part)
      case .overview: drawOverview(world, on: &part)
      case .steps: drawSteps(world, on: &part)
      case .scorecards: drawScorecards(world, on: &part)
      case .certificates: drawCertificates(world, on: &part)
      case .breaches: drawBreaches(world, on: &part)
      case .reviews: drawReviews(world, on: &part)
      case .complaints: drawComplaints(world, on: &part)
      case .appeals: drawAppeals(world, on: &part)
      case .alliance: drawAlliance(world, on: &part)
      case .data: drawData(world, on: &part)
      case .history: drawHistory(world, on: &part)
      }
    }
  }

  private func drawTabs(_ world: World, on canvas: inout Canvas) {
    let tabs = tabs(in: world)
    for (section, place) in tabs where place.upperBound - 1 <= canvas.columns {
      let style =
        section == self.section ? world.theme.accent + Style(bold: true, underline: true) : world.theme.faint
      canvas.write(world.words(section.name), row: 0, column: place.lowerBound, style: style)
    }
    if tabs[0].0 != .overview { canvas.write("‹", row: 0, column: 0, style: world.theme.faint) }
    if let last = tabs.last, last.1.upperBound - 1 > canvas.columns {
      canvas.write("›", row: 0, column: canvas.columns - 1, style: world.theme.faint)
    }
  }

  /// Where each part's name stands. Where not all of them fit, those before give way to the one shown.
  private func tabs(in world: World) -> [(Section, Range<Int>)] {
    var first = 0
    while first < section.rawValue,
      columns(of: Section.allCases[first...section.rawValue], world) >= size.columns
    {
      first += 1
    }
    // The part after the one shown is seen too, so that there is no doubt that there is one.
    let next = min(section.rawValue + 1, Section.allCases.count - 1)
    while first < section.rawValue, columns(of: Section.allCases[first...next], world) >= size.columns {
      first += 1
    }
    var column = 1
    return Section.allCases.dropFirst(first).map { section in
      let start = column
      column += CellText.width(world.words(section.name)) + 2
      return (section, start..<column)
    }
  }

  private func columns(of sections: ArraySlice<Section>, _ world: World) -> Int {
    sections.reduce(0) { $0 + CellText.width(world.words($1.name)) + 2 }
  }

  func tab(at column: Int, in world: World) -> Section? {
    tabs(in: world).first { $0.1.contains(column) }?.0
  }

  /// A paper from the line scrolled to, with as much of it as there is room for.
  func draw(_ paper: Paper, on canvas: inout Canvas) {
    let top = min(scroll, max(0, paper.lines.count - canvas.rows))
    canvas.within(Rectangle(row: 0, column: 1, rows: canvas.rows, columns: canvas.columns - 2)) {
      paper.draw(from: top, on: &$0)
    }
  }

  func empty(_ phrase: Phrase, _ world: World, on canvas: inout Canvas) {
    canvas.write(world.words(phrase), row: 0, column: 1, style: world.theme.faint)
  }

  private func drawCertificates(_ world: World, on canvas: inout Canvas) {
    guard !certificates.rows.isEmpty else {
      return empty(
        Phrase(vi: "Chưa được cấp giấy chứng nhận nào.", en: "No certificate yet."), world, on: &canvas)
    }
    let hasLife = dossier.certificates.contains { $0.hasLife(in: dossier) }
    guard hasLife, let chosen = certificates.selected else {
      return certificates.draw(Self.certificateColumns, in: world, on: &canvas)
    }
    let (list, below) = canvas.bounds.splitRows(at: -9)
    canvas.within(list) { certificates.draw(Self.certificateColumns, in: world, on: &$0) }
    var paper = Paper(columns: canvas.columns - 2, in: world)
    paper.writeLife(of: chosen, in: dossier)
    canvas.within(below.inset(rows: 0, columns: 1)) { paper.draw(on: &$0) }
  }

  private static let certificateColumns: [Column<Certificate>] = [
    Column(Phrase(vi: "Số", en: "Number"), width: 15) { certificate, _ in TableCell(certificate.number) },
    Column(Phrase(vi: "Hạng", en: "Class"), width: 13, weight: 1) { certificate, world in
      TableCell(world.words(world.office.className(certificate.certificateClass)))
    },
    Column(Phrase(vi: "Điểm", en: "Score"), width: 5, alignment: .right) { certificate, _ in
      TableCell(certificate.score.map(String.init) ?? "–")
    },
    Column(Phrase(vi: "Từ ngày", en: "From"), width: 10) { certificate, world in
      TableCell(world.day(certificate.validFrom))
    },
    Column(Phrase(vi: "Đến hết", en: "Through"), width: 10) { certificate, world in
      TableCell(world.day(certificate.validThrough))
    },
    Column(Phrase(vi: "Tình trạng", en: "Status"), width: 14, weight: 1) { certificate, world in
      world.standing(of: certificate)
    },
  ]

  private func drawHistory(_ world: World, on canvas: inout Canvas) {
    history.draw(Self.historyColumns, in: world, on: &canvas)
  }

  private static let historyColumns: [Column<HistoryEntry>] = [
    Column(Phrase(vi: "Lúc", en: "When"), width: 16) { told, world in
      TableCell(told.entry.at.text(in: world.language), world.theme.faint)
    },
    Column(Phrase(vi: "Ai", en: "Who"), width: 14, weight: 1) { told, world in
      TableCell(world.office.name(of: told.entry.by))
    },
    Column(Phrase(vi: "Việc", en: "What"), width: 40, weight: 4) { told, world in
      if !told.hasEffect { return TableCell("✗ " + told.words(in: world), world.theme.bad) }
      return TableCell(told.words(in: world), told.isConcealed ? world.theme.faint : .plain)
    },
  ]
}
