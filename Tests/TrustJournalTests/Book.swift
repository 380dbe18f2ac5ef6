import TrustRegistry

@testable import TrustJournal

/// A follower for tests: keeps the keys that bodies name, remembers what it took in, and lets
/// `certificateApproved` have effect only for a supervisor.
struct Book: Examiner {
  var keys: [OfficerID: PublicKey] = [:]
  var roles: [OfficerID: [String]] = [:]
  var transactions: [SealedTransaction] = []
  private var findings: [AuditFinding] = []

  var lines: [SealedLine] { transactions.flatMap(\.lines) }

  func key(of officer: OfficerID) -> PublicKey? { keys[officer] }

  mutating func follow(_ transaction: SealedTransaction) -> Bool {
    transactions.append(transaction)
    for line in transaction.lines {
      guard let body = line.body else { continue }
      switch body.kind {
      case "registryFounded", "officerEnrolled": enrol(body.content)
      case "officerRetired": OfficerID(body.content["officer"]?.text ?? "").map { keys[$0] = nil }
      case "certificateApproved" where roles[line.by]?.contains("supervisor") != true:
        let message = Phrase(vi: "không có quyền", en: "without right")
        findings.append(AuditFinding(.notByRight, sequence: line.sequence, message: message))
        return false
      default: continue
      }
    }
    return true
  }

  mutating func takeFindings() -> [AuditFinding] {
    defer { findings = [] }
    return findings
  }

  private mutating func enrol(_ content: BodyObject) {
    guard let officer = content["officer"]?.text.flatMap(OfficerID.init),
      let key = content["key"]?.text.flatMap(PublicKey.init)
    else { return }
    keys[officer] = key
    roles[officer] = content["roles"]?.array?.compactMap(\.text)
  }
}
