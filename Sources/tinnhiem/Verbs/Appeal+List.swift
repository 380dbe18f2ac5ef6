import ArgumentParser
import TrustDesk
import TrustRegistry

extension AppealVerb {
  /// `appeal list`: every appeal not yet decided, the most pressing first.
  struct ListOpen: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list", vi: "Liệt kê khiếu nại chưa giải quyết, quá hạn trước.",
      en: "List appeals not yet decided, overdue first.")

    @OptionGroup var options: ReadingOptions

    func run() throws {
      let desk = try options.open("appeal list")
      let appeals = desk.openAppeals
      try options.tell(desk) { options.common.json ? $0.json(appeals) : $0.page(appeals) }
    }
  }
}
