import ArgumentParser
import TrustDesk
import TrustRegistry

/// `looks`: who looked at what and why, over the whole registry; whoever is no auditor gets their own.
struct Looks: ParsableCommand {
  static let configuration = CommandConfiguration(
    "looks", vi: "Ai đã xem dữ liệu nhạy cảm nào, khi nào, để làm gì (kiểm soát viên xem tất cả).",
    en: "Who looked at which sensitive data, when, and what for (auditors see all of it).")

  @OptionGroup var options: ReadingOptions

  @Option(help: .vi("Chỉ của nhân sự này, như o-0003.", en: "Only this officer's, like o-0003."))
  var officer: String?

  @Option(help: .vi("Chỉ về hồ sơ này.", en: "Only about this creator."))
  var about: String?

  @Option(help: .vi("Từ ngày này.", en: "From this day on."))
  var since: String?

  @Option(help: .vi("Đến hết ngày này.", en: "Up to and with this day."))
  var until: String?

  func run() throws {
    let officer = try officer.map(Reading.officer)
    let since = try since.map(Reading.day)
    let until = try until.map(Reading.day)
    let desk = try options.open("looks")
    let subject = try about.map { Subject.creator(try Reading.creator($0, at: desk)) }
    let found = desk.looks.filter { told in
      let entry = told.entry
      return (officer == nil || entry.by == officer) && (subject == nil || entry.about == subject)
        && since.map { entry.at.day >= $0 } ?? true && until.map { entry.at.day <= $0 } ?? true
    }
    try options.tell(desk) { $0.looks(found, json: options.common.json) }
  }
}
