import Terminal
import TrustDesk
import TrustRegistry

/// Appeals against decisions about this creator, and their clocks.
extension DossierScreen {
  func drawAppeals(_ world: World, on canvas: inout Canvas) {
    guard !dossier.notices.isEmpty || !dossier.appeals.isEmpty else {
      return empty(Phrase(vi: "Không có khiếu nại nào.", en: "No appeal."), world, on: &canvas)
    }
    var paper = Paper(columns: canvas.columns - 2, in: world)
    for appeal in dossier.appeals.reversed() { paper.write(appeal, in: dossier) }
    paper.writeNotices(of: dossier)
    draw(paper, on: &canvas)
  }
}
