import ArgumentParser
import TrustDesk
import TrustRegistry

extension AppealVerb {
  /// `appeal notify`: the person received a decision of any sort; the days to appeal run from it.
  struct Notify: ParsableCommand {
    static let configuration = CommandConfiguration(
      "notify", vi: "Ghi ngày người có ảnh hưởng nhận quyết định.",
      en: "Record the day on which the creator received a decision.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: TargetOptions

    @Option(help: .vi("Ngày nhận (năm-tháng-ngày).", en: "The day of receipt (YYYY-MM-DD)."))
    var day: String

    @Option(
      help: .vi(
        "Cách giao: inPerson, post, electronic.", en: "How it was delivered: inPerson, post, electronic."))
    var channel: String

    @Option(help: .vi("Số văn bản chứng minh đã nhận.", en: "The number of the proof of receipt."))
    var document = ""

    func run() throws {
      let day = try Reading.day(day)
      let channel = try Reading.choice(channel, of: "--channel", NoticeChannel.self)
      var desk = try options.open("appeal notify")
      let about = try chosen.choose(at: desk)
      let command = AppealCommand.notify(of: about.target, day: day, channel: channel, document: document)
      try options.perform(Act(.appeal(command), about: about.id), at: &desk)
    }
  }
}
