import ArgumentParser
import TrustDesk
import TrustRegistry

/// `audit`: verifies the whole history: seals, signatures, authority, order.
struct AuditVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "audit", vi: "Kiểm tra toàn bộ lịch sử: niêm phong, chữ ký, thẩm quyền, thứ tự.",
    en: "Verify the whole history: seals, signatures, authority, order.")

  @OptionGroup var options: CommonOptions

  func run() throws {
    let clock = try options.clock()
    let telling = Telling(office: Office(), day: clock.now.day, in: options.language)
    let count: Int
    do throws(Setback) {
      let report = try Desk.audit(options.folder, clock: clock) { Output.progress($0, of: $1) }
      Output.write(options.json ? telling.json(report) : telling.page(report))
      count = report.findings.count
    } catch {
      throw Complaint(error)
    }
    guard count == 0 else { throw Complaint(.findings(count), code: 3) }
  }
}
