import ArgumentParser
import TrustDesk
import TrustRegistry

/// `fairness`: patterns of how officers judge, for auditors.
struct FairnessVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "fairness", vi: "Dấu hiệu về công bằng trong chấm điểm và quyết định, dành cho kiểm soát viên.",
    en: "Patterns of how officers judge, for auditors.")

  @OptionGroup var options: ReadingOptions

  @Option(help: .vi("Từ ngày này.", en: "From this day on."))
  var from: String?

  @Option(help: .vi("Đến hết ngày này; mặc định là hôm nay.", en: "Through this day; today if not said."))
  var through: String?

  func run() throws {
    let desk = try options.open("fairness")
    let period = try period(through: desk.today)
    let fairness: Fairness
    do throws(Refusal) {
      fairness = try desk.fairness(during: period)
    } catch {
      throw Complaint(.refused(error), in: desk.office)
    }
    try options.tell(desk) { telling in
      options.common.json ? telling.json(fairness) : telling.page(fairness)
    }
  }

  /// Nil where neither day was said.
  private func period(through today: Day) throws(Complaint) -> ClosedRange<Day>? {
    guard from != nil || through != nil else { return nil }
    let first = try from.map(Reading.day) ?? Day(number: 0)
    let last = try through.map(Reading.day) ?? today
    guard first <= last else { throw Complaint(.notBefore(first, last), code: 2) }
    return first...last
  }
}
