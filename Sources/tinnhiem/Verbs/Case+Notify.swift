import ArgumentParser
import TrustDesk
import TrustRegistry

extension CaseVerb {
  /// `case notify`: the person received the decision; the days to appeal run from it.
  struct Notify: ParsableCommand {
    static let configuration = CommandConfiguration(
      "notify", vi: "Ghi ngày người có ảnh hưởng nhận quyết định.",
      en: "Record the day on which the creator received the decision.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions
    @OptionGroup var notice: NoticeOptions

    func run() throws {
      let notify = try notice.read()
      var desk = try options.open("case notify")
      let about = try chosen.choose(at: desk)
      try options.perform(Act(.appeal(notify(.decision(case: about.case))), about: about.id), at: &desk)
    }
  }
}
