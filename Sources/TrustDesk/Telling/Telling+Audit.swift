import TrustJournal
import TrustRegistry

/// What a whole verification found.
extension Telling {
  public func json(_ report: AuditReport) -> String {
    line([
      "entries": .integer(report.entries), "transactions": .integer(report.transactions),
      "findings": .list(report.findings) { finding in
        [
          "id": .text(finding.id.rawValue), "sequence": .integer(finding.sequence),
          "message": .text(say(finding.message)),
        ]
      },
      "seal": .text(report.seal.text),
    ])
  }

  public func page(_ report: AuditReport) -> String {
    let clean = say("Không có phát hiện nào.", "No findings.")
    return plain([
      [say("Dòng nhật ký", "Entries"), say(count: report.entries)],
      [say("Giao dịch", "Transactions"), say(count: report.transactions)],
      [say("Niêm phong", "Seal"), report.seal.text],
    ])
      + (report.findings.isEmpty
        ? clean + "\n"
        : section(
          say("Phát hiện", "Findings"),
          report.findings.map { [$0.id.rawValue, "\($0.sequence)", say($0.message)] }))
  }
}
