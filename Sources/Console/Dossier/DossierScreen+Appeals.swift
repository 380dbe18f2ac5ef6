import Terminal
import TrustDesk
import TrustRegistry

/// Appeals against decisions about this creator, and their clocks.
extension DossierScreen {
  func drawAppeals(_ world: World, on canvas: inout Canvas) {
    empty(Phrase(vi: "Không có khiếu nại nào.", en: "No appeal."), world, on: &canvas)
  }
}
