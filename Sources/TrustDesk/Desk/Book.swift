import TrustJournal
import TrustRegistry

/// What the desk has read: the registry folded so far, where its lines stand, and a roster line for every
/// creator. What was set down in a roster index is asked of it, what came since stands here.
public struct Book: Sendable {
  public internal(set) var registry = Registry()
  /// Every creator's line, by number.
  public internal(set) var roster = Roster()
  /// What waits in each dossier that changed, for whomsoever; empty where nothing does any more.
  var changedWork: [CreatorID: [WorkItem]] = [:]
  /// Counts the transactions folded in, so that screens know when to look again.
  public internal(set) var edition = 0
  /// Where the lines stand.
  var places: LinePlaces
  /// Creators whose roster lines are older than their dossiers.
  private(set) var stale: Set<CreatorID> = []
  private var isStaleAltogether = false

  /// Subjects with a line that this program cannot read with certainty (JOURNAL 3, 10).
  public internal(set) var frozen: Set<Subject> = []
  /// Transactions without effect, in order.
  private(set) var void: [VoidTransaction] = []
  /// Whether what has no effect is told to an audit.
  var isAudited = false
  /// What an audit has yet to fetch.
  var noted: [AuditFinding] = []
  /// Erasures that were told of before they came, of each creator in order.
  var foretold: [CreatorID: [ForeseenErasure]] = [:]
  /// Those that have come, by their lines, and whether they had effect.
  var judged: [Int: Bool] = [:]
  /// Transactions void whatever stood before them, by their first line: the entry to blame, and why.
  private(set) var outright: [Int: (place: Int, contradiction: Contradiction)] = [:]
  /// Where a newer version of the program wrote: this one writes no more (JOURNAL 10).
  public private(set) var newer: JournalFault?

  /// A book that keeps its entries, for screens under test and for audits.
  public init() { places = LinePlaces() }

  /// A book of a journal on disk: words are read again when somebody asks for them.
  init(of lines: JournalLines?) { places = LinePlaces(in: lines) }

  /// Goes on behind what was set down in an index.
  init(behind archive: Archive) {
    places = LinePlaces(behind: archive)
    registry = Registry(
      office: archive.office, loads: archive.record.loads, findings: archive.record.findings, source: archive)
    roster = Roster(behind: archive)
    frozen = Set(archive.record.frozen)
    void = archive.record.void
  }

  /// What the book goes on behind; nil where it was read from line 1.
  var archive: Archive? { places.archive }

  /// How many entries there are.
  public var count: Int { places.count }

  /// Folds one verified transaction in.
  /// - Returns: the finding when it has no effect.
  @discardableResult
  public mutating func follow(_ transaction: [Entry]) -> Finding? {
    let finding = follow(transaction, at: [])
    refresh()
    return finding
  }

  /// As `follow`, with where the lines begin in the journal; roster lines are made anew by `refresh`.
  mutating func follow(_ transaction: [Entry], at offsets: [Int]) -> Finding? {
    let finding = registry.apply(read(transaction))
    keep(transaction, at: offsets, isVoid: finding != nil)
    settleErasures(in: transaction, hadEffect: finding == nil)
    return finding
  }

  /// Keeps a transaction that was verified and yet has no effect.
  mutating func void(
    _ transaction: [Entry], because contradiction: Contradiction, at place: Int, offsets: [Int] = []
  ) -> Finding {
    outright[transaction[0].sequence] = (place, contradiction)
    let finding = registry.void(transaction, because: contradiction, at: transaction[place])
    keep(transaction, at: offsets, isVoid: true)
    return finding
  }

  /// From now on nothing is decided about a subject that bears an unreadable line.
  mutating func freeze(for line: SealedLine, because fault: CodingFault) {
    frozen.insert(line.about)
    guard case .unknown(let kind, let version) = fault, newer == nil else { return }
    newer = .newerVersion(
      LinePlace(line: line.sequence, offset: line.bodyPlace.lowerBound), "\(kind) \(version)")
  }

  /// What cannot be read stays so.
  mutating func freeze(like other: Book) { (frozen, newer) = (other.frozen, other.newer) }

  private mutating func keep(_ transaction: [Entry], at offsets: [Int], isVoid: Bool) {
    edition += 1
    places.append(transaction, at: offsets)
    if isVoid, let first = transaction.first {
      let isAmongOthers = transaction.contains { $0.about != first.about }
      void.append(
        VoidTransaction(
          first: first.sequence, last: first.sequence + transaction.count - 1, isAmongOthers: isAmongOthers))
    }
    // The names of fields stand among the words that are looked through.
    if transaction.contains(where: { $0.event?.kind == .schemeAdopted }) { isStaleAltogether = true }
    for case .creator(let id) in transaction.map(\.about) { stale.insert(id) }
  }

  /// Takes note that a roster line is older than its dossier.
  mutating func outdate(_ id: CreatorID) { stale.insert(id) }

  /// More roster lines are made on all cores.
  private static let lines = 512

  /// Makes the roster lines anew of what changed since the last time.
  mutating func refresh() {
    if isStaleAltogether { stale.formUnion(roster.changedCreators) }
    guard !stale.isEmpty else { return }
    let (ids, registry) = (stale.sorted(), registry)
    let portions = concurrently(over: ids.indices, inPortionsOf: Book.lines) { portion in
      portion.map { place in
        let dossier = registry.dossiers[ids[place]]
        let line = dossier.flatMap(RosterRow.init).map { FoldedLine($0, in: registry.office) }
        return (line: line, work: line == nil ? [] : dossier?.work ?? [])
      }
    }
    for (id, made) in zip(ids, portions.joined()) {
      roster.put(made.line, of: id, in: registry.office)
      changedWork[id] = made.work
    }
    (stale, isStaleAltogether) = ([], false)
  }

  /// Every line of the roster anew.
  mutating func renewRoster() {
    stale.formUnion(registry.dossiers.changed)
    refresh()
  }

  public func line(of id: CreatorID) -> RosterLine? { roster.line(of: id) }
}
