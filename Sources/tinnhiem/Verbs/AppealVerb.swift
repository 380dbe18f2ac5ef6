import ArgumentParser
import TrustDesk
import TrustRegistry

/// `appeal`: decisions received and appeals against them, from their arrival to what comes of them.
struct AppealVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "appeal", vi: "Khiếu nại quyết định: nhận, xác nhận, gia hạn, giải quyết.",
    en: "Appeals against decisions: lodge, acknowledge, extend, decide.",
    subcommands: [Notify.self, Lodge.self, Acknowledge.self, Extend.self, Decide.self, ListOpen.self])

  struct Lodge: ParsableCommand {
    static let configuration = CommandConfiguration(
      "lodge", vi: "Ghi khiếu nại đã đến.", en: "Record an appeal that has arrived.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: TargetOptions

    @Option(help: .vi("Ngày đơn đến (năm-tháng-ngày).", en: "The day on which it arrived (YYYY-MM-DD)."))
    var day: String

    @Option(help: .vi("Căn cứ khiếu nại, tóm tắt.", en: "Its grounds, in short."))
    var grounds = ""

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    func run() throws {
      let day = try Reading.day(day)
      var desk = try options.open("appeal lodge")
      let about = try chosen.choose(at: desk)
      let command = AppealCommand.lodge(
        against: about.target, day: day, grounds: grounds, document: document)
      try options.perform(Act(.appeal(command), about: about.id), at: &desk)
    }
  }

  struct Acknowledge: ParsableCommand {
    static let configuration = CommandConfiguration(
      "acknowledge", vi: "Xác nhận đã nhận khiếu nại.", en: "Acknowledge an appeal.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var appeal: AppealOptions

    @Option(help: .vi("Số văn bản trả lời.", en: "The number of the reply."))
    var document = ""

    func run() throws {
      var desk = try options.open("appeal acknowledge")
      let about = try Reading.creator(appeal.id, at: desk)
      let command = AppealCommand.acknowledge(appeal: appeal.number, document: document)
      try options.perform(Act(.appeal(command), about: about), at: &desk)
    }
  }

  struct Extend: ParsableCommand {
    static let configuration = CommandConfiguration(
      "extend", vi: "Gia hạn giải quyết, một lần.", en: "Put the answer off, once.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var appeal: AppealOptions

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      var desk = try options.open("appeal extend")
      let about = try Reading.creator(appeal.id, at: desk)
      let command = AppealCommand.extend(appeal: appeal.number, reason: reason)
      try options.perform(Act(.appeal(command), about: about), at: &desk)
    }
  }

  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      "decide", vi: "Giải quyết khiếu nại.", en: "Decide an appeal.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var appeal: AppealOptions

    @Option(
      help: .vi(
        "Kết quả: upheld (giữ nguyên), altered (sửa: cấp, khôi phục ngay), remitted (hủy, xét lại).",
        en: "The outcome: upheld, altered (granted or restored at once), remitted (to be decided anew)."))
    var outcome: String

    @Option(
      help: .vi(
        "Khi xét lại: bước được mở lại; không nêu thì mọi bước giữ nguyên.",
        en: "When remitted: the step that is open again; none if not said."))
    var step: Int?

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      guard let outcome = AppealOutcome(name: outcome, step: step) else {
        throw Complaint(.wrongChoice(outcome, of: "--outcome", among: AppealOutcome.names), code: 2)
      }
      var desk = try options.open("appeal decide")
      let about = try Reading.creator(appeal.id, at: desk)
      let command = AppealCommand.decide(appeal: appeal.number, outcome: outcome, reason: reason)
      try options.perform(Act(.appeal(command), about: about), at: &desk)
    }
  }
}

/// Which creator and which of their appeals a verb is about.
struct AppealOptions: ParsableArguments {
  @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
  var id: String

  @Argument(help: .vi("Số của khiếu nại trong hồ sơ.", en: "The appeal's number in the dossier."))
  var number: Int
}
