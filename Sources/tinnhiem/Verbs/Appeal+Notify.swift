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
    @OptionGroup var notice: NoticeOptions

    func run() throws {
      let notify = try notice.read()
      var desk = try options.open("appeal notify")
      let about = try chosen.choose(at: desk)
      try options.perform(Act(.appeal(notify(about.target)), about: about.id), at: &desk)
    }
  }
}
