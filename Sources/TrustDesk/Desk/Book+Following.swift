import TrustJournal
import TrustRegistry

/// The book follows the journal: it lends the keys in force and folds what was verified (JOURNAL 7, 9, 10).
/// What has no effect it notes, for whoever audits.
extension Book: Examiner {
  public func key(of officer: OfficerID) -> PublicKey? { registry.office.officer(officer)?.key }

  public mutating func follow(_ transaction: SealedTransaction) -> Bool {
    var entries: [Entry] = []
    var unread: (place: Int, fault: CodingFault)?
    for line in transaction.lines {
      do {
        entries.append(try Entry(line))
      } catch {
        unread = unread ?? (entries.count, error)
        entries.append(Entry(unread: line))
        freeze(for: line, because: error)
      }
    }
    let offsets = transaction.lines.map(\.offset)
    if let (place, fault) = unread {
      note(
        void(entries, because: .unreadable, at: place, offsets: offsets), as: fault.finding,
        fault.phrase + Phrase(vi: ".", en: "."))
      return false
    }
    if let place = entries.firstIndex(where: { !$0.provesPossession }), let kind = entries[place].event?.kind
    {
      let unproven = Phrase(
        vi: "khóa mới không tự ký xác nhận, nên mục ghi không có hiệu lực.",
        en: "the new key did not sign for itself, so the entry has no effect.")
      note(
        void(entries, because: .outOfPlace(kind: kind), at: place, offsets: offsets), as: .possession,
        unproven)
      return false
    }
    let finding = follow(entries, at: offsets)
    note(finding, as: finding?.contradiction.finding ?? .contradiction)
    if finding == nil, isAudited { noteRetiredKeys(in: entries) }
    return finding == nil
  }

  public mutating func takeFindings() -> [AuditFinding] {
    defer { noted = [] }
    return noted
  }

  private mutating func note(_ finding: Finding?, as id: FindingID, _ phrase: Phrase? = nil) {
    guard isAudited, let finding else { return }
    let office = registry.office
    let message = phrase.map { finding.lead(in: office) + $0 } ?? finding.phrase(in: office)
    noted.append(AuditFinding(id, sequence: finding.sequence, message: message))
  }

  /// What a retired key signed after the day since which it is not to be trusted; nothing is undone by itself
  /// (JOURNAL 8).
  private mutating func noteRetiredKeys(in entries: [Entry]) {
    for entry in entries {
      guard case .office(.retired(let officer, let since, _)) = entry.event else { continue }
      let name = registry.office.name(of: officer)
      var found: [AuditFinding] = []
      places.scan(where: { $0.isBy(officer) && $0.day > since }) { signed in
        let message = Phrase(
          vi: "Dòng \(signed.sequence) do \(name) ký sau ngày \(since.text(in: .vietnamese)), khi khóa đã "
            + "không còn được tin cậy.",
          en: "Line \(signed.sequence) was signed by \(name) after \(since), when the key was not to be "
            + "trusted any more.")
        found.append(AuditFinding(.retiredKey, sequence: signed.sequence, message: message))
        return true
      }
      noted += found
    }
  }
}

extension Contradiction {
  /// The name under which an audit reports it.
  var finding: FindingID {
    switch self {
    case .withoutRight, .handsNotApart: .notByRight
    case .conditionUnmet, .outOfPlace: .contradiction
    case .membershipUnmet: .contradiction
    case .unreadable: .grammar
    }
  }
}

extension CodingFault {
  /// The name under which an audit reports it.
  var finding: FindingID {
    if case .unknown = self { .unknownKind } else { .grammar }
  }
}

extension Entry {
  /// Whether every key that this entry brings has signed for itself (JOURNAL 8).
  var provesPossession: Bool {
    switch event {
    case .office(.enrolled(let officer, _, let key, _, _, let proof)),
      .office(.keyReplaced(let officer, let key, let proof, _)):
      Possession.isProven(by: proof, of: officer, with: key)
    default: true
    }
  }

  /// An entry whose words cannot be read, kept for its place.
  init(unread line: SealedLine) {
    self.init(
      sequence: line.sequence, at: line.at, by: line.by, about: line.about, nth: line.nth, left: line.left,
      event: nil)
  }
}
