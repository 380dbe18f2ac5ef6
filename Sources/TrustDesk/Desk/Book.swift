import TrustJournal
import TrustRegistry

/// What the desk has read: the registry folded so far, its entries, and a roster line for every creator.
public struct Book: Sendable {
  public internal(set) var registry = Registry()
  /// Every entry in order; `sequence` n stands at n − 1.
  public private(set) var entries: [Entry] = []
  private var positions: [Subject: [Int]] = [:]
  /// Every creator's line, by number.
  public private(set) var roster: [RosterLine] = []
  private var places: [CreatorID: Int] = [:]
  /// What waits in each dossier where anything does, for whomsoever; kept as dossiers change.
  private(set) var work: [CreatorID: [WorkItem]] = [:]
  /// Counts the transactions folded in, so that screens know when to look again.
  public private(set) var edition = 0

  /// Subjects with a line that this program cannot read with certainty (JOURNAL 3, 10).
  public private(set) var frozen: Set<Subject> = []
  /// What an audit has yet to fetch.
  var noted: [AuditFinding] = []
  /// Erasures that were told of before they came, in order.
  var foretold: [ForeseenErasure] = []
  /// Those that have come, by their lines, and whether they had effect.
  var judged: [Int: Bool] = [:]
  /// Transactions void whatever stood before them, by their first line: the entry to blame, and why.
  private(set) var outright: [Int: (place: Int, contradiction: Contradiction)] = [:]
  /// Where a newer version of the program wrote: this one writes no more (JOURNAL 10).
  public private(set) var newer: JournalFault?

  public init() {}

  /// Folds one verified transaction in.
  /// - Returns: the finding when it has no effect.
  @discardableResult
  public mutating func follow(_ transaction: [Entry]) -> Finding? {
    let finding = registry.apply(read(transaction))
    keep(transaction)
    settleErasures(in: transaction, hadEffect: finding == nil)
    return finding
  }

  /// Keeps a transaction that was verified and yet has no effect.
  mutating func void(
    _ transaction: [Entry], because contradiction: Contradiction, at place: Int
  ) -> Finding {
    outright[transaction[0].sequence] = (place, contradiction)
    let finding = registry.void(transaction, because: contradiction, at: transaction[place])
    keep(transaction)
    return finding
  }

  /// From now on nothing is decided about a subject that bears an unreadable line.
  mutating func freeze(for line: SealedLine, because fault: CodingFault) {
    frozen.insert(line.about)
    guard case .unknown(let kind, let version) = fault, newer == nil else { return }
    newer = .newerVersion(
      LinePlace(line: line.sequence, offset: line.bodyPlace.lowerBound), "\(kind) \(version)")
  }

  private mutating func keep(_ transaction: [Entry]) {
    edition += 1
    for entry in transaction {
      positions[entry.about, default: []].append(entries.count)
      entries.append(entry)
    }
    let adoptsScheme = transaction.contains { $0.event?.kind == .schemeAdopted }
    var stale = adoptsScheme ? roster.map(\.row.id) : []
    for case .creator(let id) in transaction.map(\.about) { stale.append(id) }
    var refreshed: Set<CreatorID> = []
    for id in stale where refreshed.insert(id).inserted { refreshLine(of: id) }
  }

  /// Numbers only grow, so a new creator's line goes to the end and the roster stays in order.
  mutating func refreshLine(of id: CreatorID) {
    let scheme = registry.office.scheme
    let line = registry.dossiers[id].flatMap(RosterRow.init).map { row in
      RosterLine(row, in: scheme, assessors: (row.openCase?.assessors ?? []).map(registry.office.name(of:)))
    }
    let waiting = registry.dossiers[id]?.work ?? []
    work[id] = waiting.isEmpty ? nil : waiting
    switch (places[id], line) {
    case (let place?, let line?): roster[place] = line
    case (nil, let line?):
      places[id] = roster.count
      roster.append(line)
    case (.some, nil):
      roster.removeAll { $0.row.id == id }
      places = Dictionary(uniqueKeysWithValues: roster.enumerated().map { ($1.row.id, $0) })
    case (nil, nil): break
    }
  }

  /// Every line of the roster anew.
  mutating func renewRoster() {
    roster = []
    places = [:]
    for id in registry.dossiers.keys.sorted(by: { $0.number < $1.number }) { refreshLine(of: id) }
  }

  /// Drops the words of some entries about a subject.
  mutating func forgetWords(of subject: Subject, where isMeant: (Entry) -> Bool) {
    for place in positions[subject] ?? [] where isMeant(entries[place]) {
      entries[place] = entries[place].withoutWords
    }
  }

  public func entries(about subject: Subject) -> [Entry] {
    (positions[subject] ?? []).map { entries[$0] }
  }

  /// What was known when `day` ended: the lines written by then, folded anew (PROGRAMME 3). What was erased
  /// since stays erased, and what has no effect today has none there.
  func asKnown(on day: Day) -> Book {
    var then = Book()
    let void = Dictionary(
      registry.findings.map { ($0.sequence, $0.contradiction) }, uniquingKeysWith: { first, _ in first })
    let erasures = entries.filter { void[$0.sequence] == nil }.compactMap(ForeseenErasure.init)
    then.registry.foresee(erasures)
    var transaction: [Entry] = []
    for var entry in entries {
      guard entry.at.day <= day else { break }
      if then.registry.foreseesBlank(entry) { entry.event = nil }
      transaction.append(entry)
      guard entry.left == 0 else { continue }
      if let place = transaction.firstIndex(where: { void[$0.sequence] != nil }),
        let contradiction = void[transaction[place].sequence]
      {
        _ = then.void(transaction, because: contradiction, at: place)
      } else {
        then.follow(transaction)
      }
      transaction = []
    }
    return then
  }

  public func line(of id: CreatorID) -> RosterLine? { places[id].map { roster[$0] } }

  /// A request that was carried out before, and by which entries (JOURNAL 18).
  public func entries(of request: String, by officer: OfficerID) -> [Entry]? {
    guard let start = entries.lastIndex(where: { $0.request == request && $0.by == officer }) else {
      return nil
    }
    let first = entries[start]
    return Array(entries[start...].prefix(first.left + 1))
  }
}
