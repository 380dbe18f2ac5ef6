import ArgumentParser
import TrustDesk
import TrustRegistry

/// `breach`: breaches of law, and what became of them.
struct BreachVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "breach", vi: "Ghi vi phạm pháp luật và kết luận.", en: "Record breaches of law and their outcome.",
    subcommands: [Record.self, Confirm.self, Overturn.self, Rule.self])

  struct Record: ParsableCommand {
    static let configuration = CommandConfiguration("record", vi: "Ghi vi phạm.", en: "Record a breach.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Option(help: .vi("Ngày của hành vi (năm-tháng-ngày).", en: "The day of the act (YYYY-MM-DD)."))
    var day: String

    @Option(help: .vi("Cơ quan ghi nhận.", en: "The authority that found it."))
    var authority = ""

    @Option(help: .vi("Số quyết định hoặc công văn.", en: "The number of its decision or letter."))
    var document = ""

    @Option(help: .vi("Tóm tắt vi phạm.", en: "What was done, in short."))
    var summary = ""

    @Option(help: .vi("Số quyết định của cơ quan, nếu khác văn bản.", en: "The authority's decision."))
    var decision: String?

    @Option(help: .vi("Ngày của quyết định.", en: "The day of its decision (YYYY-MM-DD)."))
    var decidedOn: String?

    @Option(help: .vi("Tiền phạt, đồng.", en: "The fine, in VND."))
    var fine: Int?

    @Flag(help: .vi("Chưa có kết luận cuối cùng.", en: "Its outcome is still open."))
    var pending = false

    func run() throws {
      let report = BreachReport(
        day: try Reading.day(day), authority: authority, document: document, summary: summary,
        pending: pending, decision: decision, decidedOn: try decidedOn.map(Reading.day),
        fine: fine.map(Money.init))
      var desk = try options.open("breach record")
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.conduct(.recordBreach(report)), about: about), at: &desk)
    }
  }

  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      "confirm", vi: "Kết luận có vi phạm.", en: "The breach is final.")

    @OptionGroup var conclusion: Conclusion

    func run() throws { try conclusion.conclude(as: .final, verb: "breach confirm") }
  }

  struct Overturn: ParsableCommand {
    static let configuration = CommandConfiguration(
      "overturn", vi: "Hủy bỏ kết luận vi phạm.", en: "The breach is overturned.")

    @OptionGroup var conclusion: Conclusion

    func run() throws { try conclusion.conclude(as: .overturned, verb: "breach overturn") }
  }

  /// What both ways of concluding take.
  struct Conclusion: ParsableArguments {
    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Số của vi phạm trong hồ sơ.", en: "The breach's number in the dossier."))
    var breach: Int

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func conclude(as outcome: BreachOutcome, verb: String) throws(Complaint) {
      var desk = try options.open(verb)
      let about = try Reading.creator(id, at: desk)
      let command = ConductCommand.concludeBreach(
        breach: breach, outcome: outcome, document: document, reason: reason)
      try options.perform(Act(.conduct(command), about: about), at: &desk)
    }
  }
}
