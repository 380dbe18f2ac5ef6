import Terminal
import TrustDesk
import TrustRegistry

/// The overview: who somebody is to the left, where their case stands to the right.
extension DossierScreen {
  func drawOverview(_ world: World, on canvas: inout Canvas) {
    let hasHistory = canvas.columns >= 130
    let width = hasHistory ? (canvas.columns - 9) / 3 : (canvas.columns - 5) / 2
    var left = Paper(columns: width, in: world)
    left.writeParticulars(of: dossier)
    left.writeAccounts(of: dossier)
    left.writeCertificates(of: dossier)
    left.writeMembership(of: dossier)
    var right = Paper(columns: width, in: world)
    if let shown = shownCase {
      right.write(shown, of: dossier)
    } else {
      right.heading(Phrase(vi: "Lượt xét", en: "Case"))
      right.write(world.words(CaseForms.noCase), world.theme.faint)
    }
    right.writeBreaches(of: dossier)
    var papers = [left, right]
    if hasHistory { papers.append(latest(columns: width, in: world)) }
    for (index, paper) in papers.enumerated() {
      let column = index * (width + 3)
      canvas.within(Rectangle(row: 0, column: column, rows: canvas.rows, columns: width + 2)) {
        draw(paper, on: &$0)
      }
      guard index > 0 else { continue }
      canvas.drawLine(row: 0, column: column - 1, rows: canvas.rows, style: world.theme.rule)
    }
  }

  /// What was done last, where there is room for it.
  private func latest(columns: Int, in world: World) -> Paper {
    var paper = Paper(columns: columns, in: world)
    paper.heading(Phrase(vi: "Lịch sử", en: "History"))
    for told in history.rows.prefix(20) {
      let head = "\(told.entry.at.text(in: world.language))  \(world.office.name(of: told.entry.by))"
      paper.write(head, world.theme.faint)
      paper.write(told.words(in: world), told.isConcealed ? world.theme.faint : .plain, indent: 2)
    }
    return paper
  }
}
