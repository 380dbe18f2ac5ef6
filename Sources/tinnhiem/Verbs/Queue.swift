import ArgumentParser
import TrustDesk
import TrustRegistry

/// `queue`: what waits for the officer whose key it is, with deadlines; or for everybody.
struct Queue: ParsableCommand {
  static let configuration = CommandConfiguration(
    "queue", vi: "Liệt kê việc của mình theo thời hạn, việc quá hạn trước.",
    en: "List one's work by deadline, what is overdue first.")

  @OptionGroup var options: ReadingOptions

  @Flag(help: .vi("Việc của mọi người.", en: "Everybody's work."))
  var all = false

  @Flag(help: .vi("Chỉ việc đã quá hạn.", en: "Only what is overdue."))
  var overdue = false

  func run() throws {
    let desk = try options.open("queue")
    let today = desk.today
    let items = (all ? desk.allWork : desk.work).filter { !overdue || $0.isOverdue(on: today) }
    try options.tell(desk) { telling in
      options.common.json ? items.map(telling.json).joined() : telling.table(items)
    }
  }
}
