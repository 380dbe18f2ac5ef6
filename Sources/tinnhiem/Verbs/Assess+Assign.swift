import ArgumentParser
import TrustDesk
import TrustRegistry

extension Assess {
  /// `assess assign`: somebody by name, or whoever has the least to do.
  struct Assign: ParsableCommand {
    static let configuration = CommandConfiguration(
      "assign", vi: "Phân công chuyên gia đánh giá.", en: "Assign an assessor.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    @Option(
      help: .vi(
        "Mã nhân sự của chuyên gia; không ghi thì chọn người ít việc nhất.",
        en: "The assessor's number; whoever has the least to do if not said."))
    var assessor: String?

    func run() throws {
      let named = try assessor.map(Reading.officer)
      var desk = try options.open("assess assign")
      let about = try chosen.choose(at: desk)
      let command = AssignmentCommand.assign(case: about.case, assessor: named)
      try options.perform(Act(.assignment(command), about: about.id), at: &desk)
    }
  }

  /// `assess release`: a place is free again; a card begun counts no more.
  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
      "release", vi: "Cho một chuyên gia thôi phân công.", en: "Release an assessor.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    @Argument(help: .vi("Mã nhân sự của chuyên gia.", en: "The assessor's number."))
    var assessor: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      let named = try Reading.officer(assessor)
      var desk = try options.open("assess release")
      let about = try chosen.choose(at: desk)
      let command = AssignmentCommand.release(case: about.case, assessor: named, reason: reason)
      try options.perform(Act(.assignment(command), about: about.id), at: &desk)
    }
  }
}
