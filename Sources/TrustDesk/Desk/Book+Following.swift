import TrustJournal
import TrustRegistry

/// The book follows the journal: it lends the keys in force and folds what was verified (JOURNAL 7, 9, 10).
extension Book: Follower {
  public func key(of officer: OfficerID) -> PublicKey? { registry.office.officer(officer)?.key }

  public mutating func follow(_ transaction: SealedTransaction) -> Bool {
    var entries: [Entry] = []
    var unread: Contradiction?
    for line in transaction.lines {
      do {
        entries.append(try Entry(line))
      } catch {
        entries.append(Entry(unread: line))
        unread = unread ?? .unreadable
        freeze(entries[entries.count - 1].about, isNewer: error.isNewer)
      }
    }
    if let unread { return void(entries, because: unread) == nil }
    for entry in entries {
      guard let kind = entry.event?.kind, !entry.provesPossession else { continue }
      return void(entries, because: .outOfPlace(kind: kind)) == nil
    }
    return follow(entries) == nil
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

extension CodingFault {
  /// Whether a newer version of the program wrote it, so that this one must not write on.
  fileprivate var isNewer: Bool {
    if case .unknown = self { true } else { false }
  }
}
