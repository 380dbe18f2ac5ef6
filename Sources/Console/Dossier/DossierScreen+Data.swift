import Terminal
import TrustDesk
import TrustRegistry

/// What is done with the person's data: consents, requests, looks, erasure.
extension DossierScreen {
  func drawData(_ world: World, on canvas: inout Canvas) {
    var paper = Paper(columns: canvas.columns - 2, in: world)
    paper.writeData(of: dossier)
    draw(paper, on: &canvas)
  }
}

extension Paper {
  /// One paragraph a subject, in the order in which they come up.
  mutating func writeData(of dossier: Dossier) {
    if dossier.erasedOn != nil { return writeErased(dossier) }
    writeMask(of: dossier)
    heading(Phrase(vi: "Sự đồng ý", en: "Consents"))
    if dossier.consents.isEmpty {
      write(world.words(Phrase(vi: "Chưa có sự đồng ý nào.", en: "No consent on record.")), world.theme.faint)
    }
    writeConsents(of: dossier)
    writeRequests(of: dossier)
    writeLooks(of: dossier)
    writeErasure(of: dossier)
  }
}
