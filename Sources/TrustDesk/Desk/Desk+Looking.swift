import TrustRegistry

extension Desk {
  public var office: Office { book.registry.office }

  /// The officer at the desk, as enrolled; nil without a key.
  public var officer: Officer? { officerID.flatMap(office.officer) }

  /// The day for which statuses are told: the chosen one, or today in Viet Nam.
  public var today: Day { chosenDay ?? clock.now.day }

  /// Days to go at which a certificate counts as expiring, as the scheme in force has them.
  public var expiringStages: [Int] { office.scheme?.validity.expiringDays ?? [] }

  /// One more with every transaction read: screens compare it to know that something changed.
  public var edition: Int { book.edition }

  /// Every creator's line, by number.
  public var roster: [RosterLine] { book.roster }

  public func line(of id: CreatorID) -> RosterLine? { book.line(of: id) }

  public func rows(_ query: RosterQuery) -> [RosterLine] {
    query.answer(from: book.roster, on: today, stages: expiringStages)
  }

  /// A dossier, with foreign scorecards concealed until the score stands, and fees from whoever decides; nil
  /// where no creator is registered.
  public func dossier(_ id: CreatorID) -> Dossier? {
    let dossier = book.registry.dossier(id)
    guard dossier.revision > 0 else { return nil }
    return dossier.seen(by: officerID, holding: officer?.roles ?? [])
  }

  public func status(of certificate: Certificate) -> CertificateStatus {
    certificate.status(on: today, stages: expiringStages)
  }

  /// Who holds an account.
  public func holder(of account: AccountName) -> CreatorID? { book.registry.holders[account] }

  /// A dossier's entries, oldest first, less what is still hidden from this officer: those come without
  /// event.
  public func history(of id: CreatorID) -> [HistoryEntry] {
    told(book.entries(about: .creator(id)))
  }

  /// Entries of the whole journal, oldest first, as `history(of:)` tells them.
  public var journalEntries: [HistoryEntry] { told(book.entries) }

  func told(_ entries: [Entry]) -> [HistoryEntry] {
    let voided = Set(book.registry.findings.map(\.sequence))
    return entries.map { entry in
      var concealed = false
      if case .creator(let id) = entry.about {
        concealed = book.registry.dossier(id).conceals(
          entry, from: officerID, holding: officer?.roles ?? [])
      }
      var shown = entry
      if concealed { shown.event = nil }
      return HistoryEntry(
        entry: shown, kind: concealed ? entry.event?.kind.concealed : entry.event?.kind,
        isConcealed: concealed, hasEffect: !voided.contains(entry.sequence))
    }
  }

  /// Entries that have no effect, and why.
  public var findings: [Finding] { book.registry.findings }
}

extension EventKind {
  /// What is told of the kind of a hidden entry; nil where the kind would tell of what is hidden. That a fee
  /// was settled is told, how it was is not.
  fileprivate var concealed: EventKind? {
    switch self {
    case .scorecardSubmitted: self
    case .feeCharged, .feePaid, .feeWaived, .feeRefunded: .feeCharged
    default: nil
    }
  }
}

/// An entry as an officer may read it.
public struct HistoryEntry: Sendable, Hashable {
  public let entry: Entry
  /// Nil when the body was erased, and for a hidden item of a card: what sort it is would tell of the card.
  public let kind: EventKind?
  /// The event is another assessor's, and the score does not stand yet; or it is about fees.
  public let isConcealed: Bool
  public let hasEffect: Bool
}
