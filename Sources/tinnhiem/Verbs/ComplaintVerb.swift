import ArgumentParser
import TrustDesk
import TrustRegistry

/// `complaint`: what others complain of, and the answer.
struct ComplaintVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "complaint", vi: "Phản ánh của người khác và trả lời.", en: "Complaints by others, and their answer.",
    subcommands: [Lodge.self, Acknowledge.self, Extend.self, Answer.self])

  struct Lodge: ParsableCommand {
    static let configuration = CommandConfiguration("lodge", vi: "Tiếp nhận phản ánh.", en: "Take one in.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ bị phản ánh.", en: "The creator complained of."))
    var id: String

    @Option(
      help: .vi(
        "Về: conduct, advertising, mark, personalData, programme.",
        en: "About conduct, advertising, mark, personalData or programme."))
    var topic: String

    @Option(
      help: .vi(
        "Kênh: letter, email, phone, inPerson, website.", en: "By letter, email, phone, inPerson, website."))
    var channel: String

    @Option(
      help: .vi("Ngày nhận (năm-tháng-ngày); mặc định hôm nay.", en: "The day it came in; today if not said.")
    )
    var day: String?

    @Option(help: .vi("Nội dung.", en: "What is complained of."))
    var summary = ""

    @Option(help: .vi("Cán bộ bị phản ánh, nếu có.", en: "The officer complained of, if any."))
    var officer: String?

    @Option(
      help: .vi("Người phản ánh; bỏ trống nếu ẩn danh.", en: "Who complains; nothing if nobody gave a name."))
    var complainant: String?

    @Option(help: .vi("Cách liên hệ với người phản ánh.", en: "How they are reached."))
    var contact: String?

    func run() throws {
      let topic = try Reading.choice(topic, of: "--topic", ComplaintTopic.self)
      let channel = try Reading.choice(channel, of: "--channel", ComplaintChannel.self)
      let said = try day.map(Reading.day)
      let accused = try officer.map(Reading.officer)
      var desk = try options.open("complaint lodge")
      let about = try Reading.creator(id, at: desk)
      let report = ComplaintReport(
        topic: topic, channel: channel, day: said ?? desk.today, summary: summary, officer: accused)
      let known = complainant.map { Complainant(name: $0, contact: contact) }
      try options.perform(Act(.complaint(.lodge(report, by: known)), about: about), at: &desk)
    }
  }

  /// Which complaint a verb is about.
  struct Chosen: ParsableArguments {
    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Số phản ánh.", en: "The complaint's number."))
    var complaint: Int

    func perform(_ verb: String, _ command: (Day) -> ComplaintCommand) throws(Complaint) {
      var desk = try options.open(verb)
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.complaint(command(desk.today)), about: about), at: &desk)
    }
  }

  struct Acknowledge: ParsableCommand {
    static let configuration = CommandConfiguration(
      "acknowledge", vi: "Xác nhận đã nhận.", en: "Acknowledge it.")

    @OptionGroup var chosen: Chosen

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    @Option(help: .vi("Ngày (năm-tháng-ngày); mặc định hôm nay.", en: "The day; today if not said."))
    var day: String?

    func run() throws {
      let said = try day.map(Reading.day)
      try chosen.perform("complaint acknowledge") {
        .acknowledge(complaint: chosen.complaint, document: document, day: said ?? $0)
      }
    }
  }

  struct Extend: ParsableCommand {
    static let configuration = CommandConfiguration(
      "extend", vi: "Gia hạn trả lời vụ phức tạp.", en: "More time for a complex one.")

    @OptionGroup var chosen: Chosen

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      try chosen.perform("complaint extend") { _ in .extend(complaint: chosen.complaint, reason: reason) }
    }
  }

  struct Answer: ParsableCommand {
    static let configuration = CommandConfiguration("answer", vi: "Trả lời.", en: "Answer it.")

    @OptionGroup var chosen: Chosen

    @Option(help: .vi("upheld hoặc rejected.", en: "upheld or rejected."))
    var outcome: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    func run() throws {
      let outcome = try Reading.choice(outcome, of: "--outcome", ComplaintOutcome.self)
      try chosen.perform("complaint answer") { _ in
        .answer(complaint: chosen.complaint, outcome: outcome, reason: reason, document: document)
      }
    }
  }
}
