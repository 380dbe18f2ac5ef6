import ArgumentParser
import TrustDesk
import TrustRegistry

/// `show`: one dossier whole.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    "show", vi: "Xem toàn bộ một hồ sơ.", en: "Show one dossier whole.")

  @OptionGroup var options: ReadingOptions
  @OptionGroup var look: LookOptions

  @Argument(help: .vi("Mã hồ sơ, như KOL-000017 hoặc 17.", en: "The creator: KOL-000017, or just 17."))
  var id: String

  func run() throws {
    var desk = try options.open("show")
    let about = try Reading.creator(id, at: desk)
    try look.look(at: about, from: &desk)
    guard let dossier = desk.dossier(about) else { return }
    try options.tell(desk) { options.common.json ? $0.json(dossier) : $0.page(dossier) }
  }
}
