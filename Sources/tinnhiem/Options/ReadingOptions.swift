import ArgumentParser
import TrustDesk
import TrustRegistry

/// What verbs take that only look.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @Option(
    help: .vi(
      "Xem theo ngày này (năm-tháng-ngày) thay cho hôm nay.",
      en: "Tell statuses as of this day (YYYY-MM-DD) and not today's."))
  var today: String?

  @Flag(
    help: .vi(
      "Với --today: chỉ dùng những gì đã biết vào ngày đó.",
      en: "With --today: tell only what was known on that day."))
  var asKnownThen = false

  func open(_ verb: String) throws(Complaint) -> Desk {
    let chosen = try today.map(Reading.day)
    var desk = try common.open(verb, readingOn: true)
    // A set clock counts in trial registries only.
    desk.chosenDay = chosen ?? (desk.office.isTrial ? nil : Clock.system.now.day)
    if asKnownThen { desk.knowOnlyThen() }
    return desk
  }

  /// Writes the result; where the journal is at fault, what is whole of it is told, and then the fault.
  func tell(_ desk: borrowing Desk, _ text: (Telling) -> String) throws(Complaint) {
    Output.write(text(Telling(of: desk, in: common.language)))
    if let trouble = desk.trouble { throw Complaint(.fault(trouble)) }
  }
}
