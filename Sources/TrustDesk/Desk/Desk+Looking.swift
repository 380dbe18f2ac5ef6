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

  /// Forgets what was written after the chosen day: from now on the desk tells what was known then, and not
  /// what is known now of that day (PROGRAMME 3). For looking only.
  public mutating func knowOnlyThen() {
    guard let day = chosenDay else { return }
    book = book.asKnown(on: day)
  }

  /// Every creator's line, by number.
  public var roster: Roster { book.roster }

  public func line(of id: CreatorID) -> RosterLine? { book.line(of: id) }

  public func rows(_ query: RosterQuery) -> RosterRows {
    var finder = RosterFinder()
    return finder.rows(query, in: self)
  }

  /// A dossier, with foreign scorecards concealed until the score stands, fees from whoever decides, and
  /// sensitive parts masked until they are asked for; nil where no creator is registered.
  public func dossier(_ id: CreatorID) -> Dossier? {
    let dossier = book.registry.dossier(id)
    guard dossier.revision > 0 else { return nil }
    return dossier.seen(by: sight(of: id))
  }

  public func status(of certificate: Certificate) -> CertificateStatus {
    certificate.status(on: today, stages: expiringStages)
  }

  /// Who holds an account.
  public func holder(of account: AccountName) -> CreatorID? { book.registry.holder(of: account) }

  /// A dossier's entries, oldest first, without the items of cards that are still hidden from this officer.
  public func history(of id: CreatorID) -> [HistoryEntry] {
    told(book.entries(about: .creator(id)), by: { sight(of: $0) })
  }

  /// How much of the scoring lies with an assessor.
  public func load(of assessor: OfficerID) -> Load { book.registry.loads[assessor] ?? Load() }

  /// One entry by its number, as `history(of:)` tells it.
  public func entry(_ sequence: Int) -> HistoryEntry? {
    guard let entry = book.entry(sequence) else { return nil }
    return told([entry]) { sight(of: $0) }.first
  }

  /// How many entries the journal has, as far as it was read.
  public var entryCount: Int { book.count }

  /// Entries of the whole journal, oldest first, as `history(of:)` tells them.
  public var journalEntries: [HistoryEntry] { told(book.entries, by: { sight(of: $0) }) }

  func told(_ entries: [Entry], by sight: (CreatorID) -> Sight) -> [HistoryEntry] {
    let voided = Set(book.registry.findings.map(\.sequence))
    return entries.compactMap { entry in
      guard case .creator(let id) = entry.about else {
        return HistoryEntry(
          entry: entry, kind: entry.event?.kind, isConcealed: false,
          hasEffect: !voided.contains(entry.sequence))
      }
      let dossier = book.registry.dossier(id)
      let sight = sight(id)
      let concealed = dossier.conceals(entry, from: sight.officer, holding: sight.roles)
      let masked = dossier.parts(of: entry).subtracting(sight.shown)
      // How many items a card has, and of what sort, would tell of the card.
      if concealed, entry.event?.kind.concealed == nil { return nil }
      var shown = entry
      if concealed || !masked.isEmpty { shown.event = nil }
      var told = HistoryEntry(
        entry: shown, kind: concealed ? entry.event?.kind.concealed : entry.event?.kind,
        isConcealed: concealed, hasEffect: !voided.contains(entry.sequence), masked: masked)
      if !masked.isEmpty, case .procedure(.stepRecorded(_, let step, _, _)) = entry.event { told.step = step }
      told.isNumbered = !(blind(in: dossier).map { entry.sequence > $0 } ?? false)
      return told
    }
  }

  /// The line after which numbers are not told: the first that opened a card hidden from this officer. The
  /// gaps between them would count what is on it.
  func blind(in dossier: Dossier) -> Int? {
    let hidden = dossier.hiddenAssessors(from: officerID)
    guard !hidden.isEmpty else { return nil }
    return book.entries(about: .creator(dossier.id)).first { entry in
      entry.event?.kind == .scorecardOpened && hidden.contains(entry.by)
    }?.sequence
  }

  /// Entries that have no effect, and why.
  public var findings: [Finding] { book.registry.findings }
}

extension EventKind {
  /// What is told of the kind of a hidden entry; nil where the kind would tell of what is hidden. That a fee
  /// was settled is told, how it was is not.
  var concealed: EventKind? {
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
  /// Nil when the body was erased.
  public let kind: EventKind?
  /// The event is another assessor's, and the score does not stand yet; or it is about fees.
  public let isConcealed: Bool
  public let hasEffect: Bool
  /// The sensitive parts it tells of and that were not asked for: it comes without event then.
  public var masked: SensitiveParts = []
  /// The step that a masked entry recorded: the number tells nothing of what is masked.
  public internal(set) var step: Int?
  /// Whether its numbers may be told: not while they would count the items of a hidden card.
  public internal(set) var isNumbered = true
}
