import ArgumentParser
import TrustDesk
import TrustRegistry

/// `history`: every entry about one creator, oldest first.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    "history", vi: "Xem mọi dòng nhật ký của một hồ sơ, hoặc của văn phòng (office).",
    en: "Show every entry about a creator, or about the office.")

  @OptionGroup var options: ReadingOptions
  @OptionGroup var look: LookOptions

  @Argument(help: .vi("Mã hồ sơ, hoặc “office”.", en: "The creator, or “office”."))
  var id: String

  func run() throws {
    var desk = try options.open("history")
    let entries = try entries(at: &desk)
    try options.tell(desk) { telling in
      options.common.json ? entries.map(telling.json).joined() : telling.table(entries)
    }
  }

  private func entries(at desk: inout Desk) throws(Complaint) -> [HistoryEntry] {
    guard id != "office" else { return desk.journalEntries.filter { $0.entry.about == .office } }
    let about = try Reading.creator(id, at: desk)
    try look.look(at: about, from: &desk)
    return desk.history(of: about)
  }
}
