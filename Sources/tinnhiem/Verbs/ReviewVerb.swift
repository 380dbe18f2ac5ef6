import ArgumentParser
import TrustDesk
import TrustRegistry

/// `review`: a certificate looked at again, from its opening to its end.
struct ReviewVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "review", vi: "Xem xét lại giấy chứng nhận.", en: "Look at a certificate again.",
    subcommands: [Open.self, Notice.self, Hear.self, Close.self])

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      "open", vi: "Mở việc xem xét; vi phạm mới ghi tự mở.",
      en: "Open a review by hand; a breach recorded opens its own.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Option(help: .vi("Số vi phạm pháp luật đã ghi.", en: "For a breach of law, by its number."))
    var breach: Int?

    @Option(help: .vi("Số vi phạm quy tắc đã ghi.", en: "For a breach of the rules, by its number."))
    var ruleBreach: Int?

    @Option(
      help: .vi(
        "Lý do; không nêu vi phạm là dùng sai dấu.", en: "The reason; misuse of the mark if no breach."))
    var reason = ""

    func run() throws {
      let ground = breach.map(ReviewGround.breach) ?? ruleBreach.map(ReviewGround.ruleBreach) ?? .misuseOfMark
      var desk = try options.open("review open")
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.review(.open(ground, reason: reason)), about: about), at: &desk)
    }
  }

  struct Notice: ParsableCommand {
    static let configuration = CommandConfiguration(
      "notice", vi: "Ghi thông báo đã gửi.", en: "Record the notice that was sent.")

    @OptionGroup var paper: Papers

    func run() throws {
      try paper.perform("review notice") {
        .sendNotice(review: paper.review, document: paper.document, day: $0)
      }
    }
  }

  struct Hear: ParsableCommand {
    static let configuration = CommandConfiguration(
      "hear", vi: "Ghi buổi làm việc.", en: "Record the hearing.")

    @OptionGroup var paper: Papers

    @Option(help: .vi("Nội dung buổi làm việc.", en: "What was said."))
    var summary = ""

    func run() throws {
      try paper.perform("review hear") {
        .holdHearing(review: paper.review, document: paper.document, day: $0, summary: summary)
      }
    }
  }

  /// What notice and hearing take.
  struct Papers: ParsableArguments {
    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Số việc xem xét.", en: "The review's number."))
    var review: Int

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    @Option(
      help: .vi("Ngày (năm-tháng-ngày); mặc định hôm nay.", en: "The day (YYYY-MM-DD); today if not said."))
    var day: String?

    func perform(_ verb: String, _ command: (Day) -> ReviewCommand) throws(Complaint) {
      let said = try day.map(Reading.day)
      var desk = try options.open(verb)
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.review(command(said ?? desk.today)), about: about), at: &desk)
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration("close", vi: "Kết thúc.", en: "Close the review.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Số việc xem xét.", en: "The review's number."))
    var review: Int

    @Option(help: .vi("unfounded, corrected hoặc measured.", en: "unfounded, corrected or measured."))
    var outcome: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      let outcome = try Reading.choice(outcome, of: "--outcome", ReviewOutcome.self)
      var desk = try options.open("review close")
      let about = try Reading.creator(id, at: desk)
      let command = ReviewCommand.close(review: review, outcome: outcome, reason: reason)
      try options.perform(Act(.review(command), about: about), at: &desk)
    }
  }
}
