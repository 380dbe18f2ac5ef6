import ArgumentParser
import TrustDesk
import TrustRegistry

/// `case consent`: what a person agrees to, purpose by purpose, and takes back.
struct ConsentVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "consent", vi: "Ghi và rút sự đồng ý theo từng mục đích.",
    en: "Record and withdraw consent, purpose by purpose.", subcommands: [Give.self, Withdraw.self])

  struct Give: ParsableCommand {
    static let configuration = CommandConfiguration(
      "give", vi: "Ghi sự đồng ý.", en: "Record a consent.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var on: DayOption

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Mã mục đích của quy chế.", en: "The purpose, by its code in the scheme."))
    var purpose: String

    @Option(help: .vi("Kênh: paper, form, email, message, recording.", en: "How it was given."))
    var channel: String

    @Option(
      help: .vi(
        "Bản của văn bản đồng ý; mặc định là bản mới nhất.",
        en: "The version of the text; the newest if not said."))
    var version: Int?

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    func run() throws {
      let channel: ConsentChannel = try Reading.choice(channel, of: "--channel")
      var desk = try options.open("case consent give")
      let about = try Reading.creator(id, at: desk)
      let code = PurposeCode(rawValue: purpose)
      let latest = desk.office.scheme?.purpose(code)?.version ?? 1
      let command = ConsentCommand.give(
        purpose: code, version: version ?? latest, channel: channel, document: document,
        day: try on.day(at: desk))
      try options.perform(Act(.consent(command), about: about), at: &desk)
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      "withdraw", vi: "Rút sự đồng ý.", en: "Withdraw a consent.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var on: DayOption

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Mã mục đích của quy chế.", en: "The purpose, by its code in the scheme."))
    var purpose: String

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      var desk = try options.open("case consent withdraw")
      let about = try Reading.creator(id, at: desk)
      let command = ConsentCommand.withdraw(
        purpose: PurposeCode(rawValue: purpose), document: document, reason: reason,
        day: try on.day(at: desk))
      try options.perform(Act(.consent(command), about: about), at: &desk)
    }
  }
}
