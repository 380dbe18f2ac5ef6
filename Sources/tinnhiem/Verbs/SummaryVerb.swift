import ArgumentParser
import TrustDesk
import TrustRegistry

/// `summary`: the programme at a glance.
struct SummaryVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "summary", vi: "Tổng quan: bảy bước, thời hạn, phân bố điểm, giấy chứng nhận, liên minh.",
    en: "The programme at a glance: steps, deadlines, scores, certificates, alliance.")

  @OptionGroup var options: ReadingOptions

  func run() throws {
    let desk = try options.open("summary")
    let summary = desk.summary()
    try options.tell(desk) { telling in
      options.common.json ? telling.json(summary) : telling.page(summary)
    }
  }
}
