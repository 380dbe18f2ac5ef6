import Terminal
import TrustDesk
import TrustRegistry

extension World {
  /// A name in a list, marked while a review of its bearer is open (PROGRAMME 6): on every screen alike.
  func named(_ name: String, _ id: CreatorID?, _ style: Style = .plain) -> TableCell {
    guard let id, isReviewed(id) else { return TableCell(name, style) }
    return TableCell("! " + name, theme.warning)
  }

  /// The same mark in the title of a screen about one creator; empty where no review is open.
  func reviewMark(of id: CreatorID) -> String {
    isReviewed(id) ? words(Phrase(vi: "! đang xem xét lại  ", en: "! review open  ")) : ""
  }

  private func isReviewed(_ id: CreatorID) -> Bool {
    desk.line(of: id).map { $0.row.openReviews > 0 } ?? false
  }
}
