import ArgumentParser
import TrustDesk
import TrustRegistry

/// `alliance`: membership of the Digital Trust Alliance, from the invitation to the last day.
struct AllianceVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "alliance", vi: "Thành viên Liên minh Niềm tin số.", en: "Membership of the Digital Trust Alliance.",
    subcommands: [
      Invite.self, Apply.self, Declare.self, Ask.self, Answer.self, Appraise.self, Conditions.self,
      Admit.self, Decline.self, Networks.self, Withdraw.self, OpenActivity.self, Activities.self,
      Participate.self, HonourMember.self, Dialogue.self, Remind.self, Support.self, Hear.self,
      Conclude.self, Terminate.self, Keep.self, Leave.self, Handover.self, Review.self,
    ])

  /// Whom an act is about, and what every act takes.
  struct Member: ParsableArguments {
    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    /// - Parameter command: made for today's day.
    func perform(_ verb: String, _ command: (Day) throws(Complaint) -> AllianceCommand) throws(Complaint) {
      var desk = try options.open("alliance " + verb)
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.alliance(try command(desk.today)), about: about), at: &desk)
    }
  }

  /// An act that rests on one document and says nothing else.
  struct Documented: ParsableArguments {
    @OptionGroup var member: Member

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""
  }

  /// An act that has a reason and nothing else.
  struct Reasoned: ParsableArguments {
    @OptionGroup var member: Member

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""
  }

  /// What was done on a day, with its document and a note.
  struct Report: ParsableArguments {
    @OptionGroup var documented: Documented

    @Option(help: .vi("Nội dung.", en: "What was said or found."))
    var note = ""

    @Option(
      help: .vi(
        "Ngày thực hiện (năm-tháng-ngày); mặc định là hôm nay.",
        en: "The day on which it was done (YYYY-MM-DD); today if not said."))
    var day: String?

    func done(or today: Day) throws(Complaint) -> Day { try day.map(Reading.day) ?? today }
  }
}
