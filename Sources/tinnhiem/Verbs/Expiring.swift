import ArgumentParser
import TrustDesk
import TrustRegistry

/// `expiring`: certificates that end soon, the soonest first.
struct Expiring: ParsableCommand {
  static let configuration = CommandConfiguration(
    "expiring", vi: "Liệt kê giấy chứng nhận sắp hết hạn.", en: "List certificates that end soon.")

  @OptionGroup var options: ReadingOptions

  @Option(
    help: .vi(
      "Trong bao nhiêu ngày tới; mặc định là mốc xa nhất của quy chế.",
      en: "Within how many days; the scheme's first stage if not said."))
  var within: Int?

  func run() throws {
    if let within, within < 0 { throw Complaint(.negative(within, of: "--within"), code: 2) }
    let desk = try options.open("expiring")
    let expiries = desk.expiries(within: within ?? desk.expiringStages.max() ?? 0)
    try options.tell(desk) { telling in
      options.common.json ? expiries.map(telling.json).joined() : telling.expiries(expiries)
    }
  }
}
