import TrustJournal
import TrustRegistry

/// What an import did, or would do.
extension Telling {
  /// - Parameters:
  ///   - skipped: every row left aside, each with its reason.
  ///   - dry: nothing was written.
  public func report(_ report: ImportReport, skipped: [RowProblem], dry: Bool, json: Bool) -> String {
    if json {
      return line([
        "registered": .integer(report.registered), "updated": .integer(report.updated),
        "unchanged": .integer(report.unchanged), "dryRun": .truth(dry),
        "skipped": .list(skipped) { problem in
          [
            "line": .integer(problem.line), "column": .maybe(problem.column),
            "reason": .text(say(problem.reason)),
          ]
        },
      ])
    }
    return (dry ? say("Xem trước, chưa ghi gì.", "A preview; nothing is written.") + "\n" : "")
      + plain([
        [say("Đăng ký mới", "Registered"), say(count: report.registered)],
        [say("Cập nhật", "Updated"), say(count: report.updated)],
        [say("Không đổi", "Unchanged"), say(count: report.unchanged)],
        [say("Bỏ qua", "Skipped"), say(count: skipped.count)],
      ])
  }
}
