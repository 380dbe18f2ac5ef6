import ArgumentParser
import TrustDesk
import TrustRegistry

/// What the alliance does together, and what its members are honoured for.
extension AllianceVerb {
  struct OpenActivity: ParsableCommand {
    static let configuration = CommandConfiguration(
      "activity", vi: "Mở một hoạt động của Liên minh.", en: "Open an activity of the alliance.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Tên hoạt động.", en: "The activity's name."))
    var name: String

    @Option(
      help: .vi(
        "antiFakeNews, antiScam, campaign, training hoặc event.",
        en: "antiFakeNews, antiScam, campaign, training or event."))
    var kind: String

    @Option(help: .vi("Ngày đầu (năm-tháng-ngày).", en: "The first day (YYYY-MM-DD)."))
    var from: String

    @Option(help: .vi("Ngày cuối; mặc định là ngày đầu.", en: "The last day; the first if not said."))
    var to: String?

    func run() throws {
      let kind = try Reading.choice(kind, of: "--kind", ActivityKind.self)
      let first = try Reading.day(from)
      let activity = Activity(name: name, kind: kind, first: first, last: try to.map(Reading.day) ?? first)
      var desk = try options.open("alliance activity")
      try options.perform(Act(.office(.openActivity(activity))), at: &desk)
    }
  }

  struct Activities: ParsableCommand {
    static let configuration = CommandConfiguration(
      "activities", vi: "Xem các hoạt động của Liên minh.", en: "List the activities of the alliance.")

    @OptionGroup var options: ReadingOptions

    func run() throws {
      let desk = try options.open("alliance activities")
      let activities = desk.office.activities
      try options.tell(desk) { options.common.json ? $0.json(activities) : $0.table(activities) }
    }
  }

  struct Participate: ParsableCommand {
    static let configuration = CommandConfiguration(
      "participate", vi: "Ghi việc tham gia hoạt động.", en: "Record that a member took part.")

    @OptionGroup var act: Documented

    @Option(help: .vi("Số của hoạt động.", en: "The activity's number."))
    var activity: Int

    @Option(name: .customLong("as"), help: .vi("Vai trò.", en: "As what: speaker, organiser, helper."))
    var role = ""

    @Option(help: .vi("Ngày tham gia; mặc định là hôm nay.", en: "The day; today if not said."))
    var day: String?

    func run() throws {
      try act.member.perform("participate") { today throws(Complaint) in
        .participate(
          Participation(
            activity: activity, role: role, day: try day.map(Reading.day) ?? today, document: act.document))
      }
    }
  }

  struct HonourMember: ParsableCommand {
    static let configuration = CommandConfiguration(
      "honour", vi: "Ghi nhận thành tích.", en: "Record that a member was honoured.")

    @OptionGroup var act: Documented

    @Option(help: .vi("Hình thức ghi nhận.", en: "The honour's name."))
    var title = ""

    @Option(help: .vi("Ngày ghi nhận; mặc định là hôm nay.", en: "The day; today if not said."))
    var day: String?

    func run() throws {
      try act.member.perform("honour") { today throws(Complaint) in
        .honour(Honour(title: title, document: act.document, day: try day.map(Reading.day) ?? today))
      }
    }
  }
}
