import ArgumentParser
import TrustRegistry

/// When and how the person concerned received a decision.
struct NoticeOptions: ParsableArguments {
  @Option(help: .vi("Ngày nhận (năm-tháng-ngày).", en: "The day of receipt (YYYY-MM-DD)."))
  var day: String

  @Option(
    help: .vi(
      "Cách giao: inPerson, post, electronic.", en: "How it was delivered: inPerson, post, electronic."))
  var channel: String

  @Option(help: .vi("Số văn bản chứng minh đã nhận.", en: "The number of the proof of receipt."))
  var document = ""

  /// What was typed, read before anything is opened.
  func read() throws -> (AppealTarget) -> AppealCommand {
    let day = try Reading.day(day)
    let channel = try Reading.choice(channel, of: "--channel", NoticeChannel.self)
    return { .notify(of: $0, day: day, channel: channel, document: document) }
  }
}
