import ArgumentParser
import Glibc
import TrustDesk
import TrustRegistry

/// `audit`: verifies the whole history: seals, signatures, authority, order.
struct AuditVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "audit", vi: "Kiểm tra toàn bộ lịch sử: niêm phong, chữ ký, thẩm quyền, thứ tự.",
    en: "Verify the whole history: seals, signatures, authority, order.")

  @OptionGroup var options: CommonOptions

  @Flag(
    help: .vi(
      "Chỉ kiểm niêm phong, mã băm và thứ tự: nhanh, nhưng không kiểm ai đã ký và có quyền hay không.",
      en: "Seals, digests and order alone: fast, but not who signed, nor with what right."))
  var sealsOnly = false

  func run() throws {
    let clock = try options.clock()
    let telling = Telling(office: Office(), day: clock.now.day, in: options.language)
    let (pace, language) = (Pace(), options.language)
    // Whoever works at the same time goes first.
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Int32(10))
    let count: Int
    do throws(Setback) {
      let report = try Desk.audit(
        options.folder, sealsOnly ? .seals : .whole, clock: clock,
        progress: { done, total in
          Output.progress(
            done, of: total, at: pace.text(done, of: total, in: ("MB", 1_000_000), language))
        }, waiting: { Output.complain($0(language)) })
      Output.write(options.json ? telling.json(report) : telling.page(report))
      count = report.findings.count
    } catch {
      throw Complaint(error)
    }
    guard count == 0 else { throw Complaint(.findings(count), code: 3) }
  }
}
