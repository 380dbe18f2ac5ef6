import ArgumentParser
import TrustDesk
import TrustRegistry

/// `conflict`: an officer's own interests.
struct ConflictVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "conflict", vi: "Xung đột lợi ích của chính mình.", en: "One's own conflicts of interest.",
    subcommands: [Declare.self])

  struct Declare: ParsableCommand {
    static let configuration = CommandConfiguration(
      "declare", vi: "Khai xung đột lợi ích với một hồ sơ; không rút lại được.",
      en: "Declare a conflict of interest in a dossier; it cannot be taken back.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      var desk = try options.open("conflict declare")
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.assignment(.declareConflict(reason: reason)), about: about), at: &desk)
    }
  }
}
