import TrustJournal
import TrustRegistry

/// All that is held on one person, as it is handed out: less what is somebody else's, and less cards whose
/// score does not stand yet, which are nobody's but their assessor's.
public struct PersonRecord: Sendable {
  /// The entry by which it was handed out.
  public let given: Entry
  public let dossier: Dossier
  /// Every entry about the person, oldest first; those withheld come without event.
  public let entries: [HistoryEntry]
  /// The journal's end, by which anybody can tell how much was known.
  public let position: JournalPosition?
  public let registry: Seal?

  /// Cards that wait for their case's score; how many items they have is told to nobody.
  public var concealed: Int {
    dossier.cases.reduce(0) { $0 + $1.scorecards.count(where: \.isConcealed) }
  }
  /// Entries that would name a third party.
  public var withheld: Int { entries.count { !$0.masked.isEmpty } }
}

extension Desk {
  /// Hands out all that is held on a person, in answer to their request; the entry is on disk before. It
  /// bears no mark by which a retry is answered: whatever leaves twice is two entries.
  public mutating func giveAccess(
    to id: CreatorID, request number: Int, for purpose: String
  ) throws(Setback) -> PersonRecord {
    let command = Command.privacy(.giveAccess(request: number, purpose: purpose))
    let entries = try perform(command, about: id)
    guard let given = entries.first else { throw .refused(.requestUnknown(number)) }
    return record(given: given, of: id)
  }

  /// What an `accessGiven` hands out, as it stands now.
  public func record(given: Entry, of id: CreatorID) -> PersonRecord {
    let sight = Sight(nil, holding: .staff, shown: SensitiveParts.all.subtracting(.complainants))
    return PersonRecord(
      given: given, dossier: book.registry.dossier(id).seen(by: sight),
      entries: told(book.entries(about: .creator(id))) { _ in sight }, position: position,
      registry: registryID)
  }

  /// Every look at sensitive parts and every dossier handed out, oldest first: all of them for an auditor,
  /// for others their own.
  public var looks: [HistoryEntry] {
    let isAuditor = officer?.roles.contains(.auditor) ?? false
    let kinds: Set<EventKind> = [.sensitiveShown, .accessGiven]
    var found: [Entry] = []
    let own = officerID
    book.places.scan(where: { look in
      look.kind().flatMap(EventKind.init).map(kinds.contains) ?? false
        && (isAuditor || own.map(look.isBy) ?? false)
    }) { entry in
      if entry.event != nil { found.append(entry) }
      return true
    }
    return told(found) { sight(of: $0) }
  }
}
