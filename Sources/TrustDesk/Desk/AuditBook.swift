import TrustJournal
import TrustRegistry

/// The book as an auditor keeps it: follows every transaction, and tells what was signed without right, against what
/// stood before it, or with a key that was not to be trusted any more.
struct AuditBook: Examiner {
  private var book = Book()
  private var told = 0
  private var findings: [AuditFinding] = []

  func key(of officer: OfficerID) -> PublicKey? { book.key(of: officer) }

  mutating func follow(_ transaction: SealedTransaction) -> Bool {
    let known = book.entries.count
    let hasEffect = book.follow(transaction)
    let office = book.registry.office
    for finding in book.registry.findings[told...] {
      // Where lines before it were damaged, a line's number is not its place in the book.
      let entry = book.entries[known...].first { $0.sequence == finding.sequence }
      let id = finding.contradiction.auditID(of: entry, isNewer: book.bearsNewer)
      findings.append(AuditFinding(id, sequence: finding.sequence, message: finding.phrase(in: office)))
    }
    told = book.registry.findings.count
    if hasEffect {
      for entry in book.entries[known...] { listActs(behind: entry) }
    }
    return hasEffect
  }

  mutating func takeFindings() -> [AuditFinding] {
    defer { findings = [] }
    return findings
  }

  /// What a retired officer signed after the day since which the key is not to be trusted (JOURNAL 8).
  private mutating func listActs(behind entry: Entry) {
    guard case .office(.retired(let officer, let since, _)) = entry.event else { return }
    let name = book.registry.office.fullName(of: officer)
    for act in book.entries where act.by == officer && act.left == 0 && act.at.day > since {
      let message = Phrase(
        vi: "\(name) đã ký dòng \(act.sequence) sau ngày \(since.phrase.vi), là ngày cuối khóa còn được tin.",
        en: "\(name) signed line \(act.sequence) after \(since.phrase.en), the last day the key was to be trusted.")
      findings.append(AuditFinding(.retiredKey, sequence: act.sequence, message: message))
    }
  }
}

extension Contradiction {
  fileprivate func auditID(of entry: Entry?, isNewer: Bool) -> FindingID {
    switch self {
    case .withoutRight, .handsNotApart: .notByRight
    case .conditionUnmet: .contradiction
    case .outOfPlace: entry?.provesPossession == false ? .possession : .contradiction
    case .unreadable: isNewer ? .unknownKind : .contradiction
    }
  }
}

extension Desk {
  /// Verifies a registry whole, from its first line on: seals, signatures, bodies, authority, order.
  /// - Parameter progress: told from time to time how many bytes of how many are done.
  public static func audit(
    _ folder: String, clock: Clock = .system, progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) throws(Setback) -> AuditReport {
    var book = AuditBook()
    do {
      return try Audit(at: clock.now, progress: progress).examine(RegistryFolder(folder), with: &book)
    } catch {
      throw .fault(error)
    }
  }
}
