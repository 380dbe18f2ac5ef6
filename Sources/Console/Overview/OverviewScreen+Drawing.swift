import Terminal
import TrustDesk
import TrustRegistry

extension OverviewScreen {
  func render(_ world: World, on canvas: inout Canvas) {
    drawParts(world, on: &canvas)
    let below = canvas.bounds.splitRows(at: 1).bottom
    guard isWide, part != .fairness else {
      let inside = below.inset(rows: 0, columns: 1)
      canvas.within(inside) { paper(of: part, columns: $0.columns, in: world).draw(from: top, on: &$0) }
      return
    }
    let (left, right) = below.splitColumns(at: below.columns / 2)
    canvas.drawLine(row: right.row, column: right.column, rows: right.rows, style: world.theme.rule)
    canvas.within(left.inset(rows: 0, columns: 1)) {
      paper(of: .flow, columns: $0.columns - 1, in: world).draw(from: top, on: &$0)
    }
    canvas.within(right.inset(rows: 0, columns: 2)) {
      paper(of: .scores, columns: $0.columns, in: world).draw(on: &$0)
    }
  }

  private func drawParts(_ world: World, on canvas: inout Canvas) {
    var column = 1
    for part in shownParts {
      let isShown = part == self.part || (isWide && self.part != .fairness && part == .flow)
      let name =
        isWide && part == .flow
        ? [Part.flow, .scores].map { world.words($0.name) }.joined(separator: " · ")
        : world.words(part.name)
      let text = (isShown ? "›" : " ") + name
      guard column + CellText.width(text) < canvas.columns else { break }
      let style = isShown ? world.theme.accent + .bold : world.theme.faint
      column = canvas.write(text, row: 0, column: column, style: style) + 2
    }
  }

  /// A part written at a width.
  func paper(of part: Part, columns: Int, in world: World) -> Paper {
    var paper = Paper(columns: columns, in: world)
    switch part {
    case .flow:
      guard let summary else { break }
      paper.writeFlow(of: summary)
      paper.writeDeadlines(summary.deadlines)
    case .scores:
      guard let summary else { break }
      paper.writeHistogram(summary.scores)
      paper.writeCertificates(of: summary)
      paper.writeMemberships(of: summary)
    case .fairness:
      if let fairness {
        paper.write(fairness)
      } else if let refusal {
        paper.blank()
        paper.write(world.words(refusal.phrase(in: world.office)), world.theme.faint)
      }
    }
    return paper
  }
}
