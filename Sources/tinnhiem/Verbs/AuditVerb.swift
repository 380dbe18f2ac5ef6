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
    let report = try Session.audit(options.folder, clock: clock)
    let telling = Telling(office: Office(), day: clock.now.day, in: options.language)
    Output.write(options.json ? telling.json(report) : telling.page(report))
    guard report.findings.isEmpty else { throw Complaint(.findings(report.findings.count), code: 3) }
  }
}
