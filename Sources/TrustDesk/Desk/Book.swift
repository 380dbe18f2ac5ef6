import TrustRegistry

/// What the desk has read: the registry folded so far, its entries, and a roster line for every creator.
public struct Book: Sendable {
  public private(set) var registry = Registry()
  /// Every entry in order; `sequence` n stands at n − 1.
  public private(set) var entries: [Entry] = []
  private var positions: [Subject: [Int]] = [:]
  private var lines: [CreatorID: RosterLine] = [:]
  private var sorted: [RosterLine]?
  /// Counts the transactions folded in, so that screens know when to look again.
  public private(set) var edition = 0

  public init() {}

  /// Folds one verified transaction in.
  /// - Returns: the finding when it has no effect.
  @discardableResult
  public mutating func follow(_ transaction: [Entry]) -> Finding? {
    let finding = registry.apply(transaction)
    edition += 1
    for entry in transaction {
      positions[entry.about, default: []].append(entries.count)
      entries.append(entry)
      guard case .creator(let id) = entry.about else { continue }
      refreshLine(of: id)
    }
    return finding
  }

  private mutating func refreshLine(of id: CreatorID) {
    let row = registry.dossiers[id].flatMap(RosterRow.init)
    guard lines[id]?.row != row else { return }
    lines[id] = row.map(RosterLine.init)
    sorted = nil
  }

  public func entries(about subject: Subject) -> [Entry] {
    (positions[subject] ?? []).map { entries[$0] }
  }

  public func line(of id: CreatorID) -> RosterLine? { lines[id] }

  /// Every creator's line, by number.
  public var roster: [RosterLine] {
    mutating get {
      if let sorted { return sorted }
      let fresh = lines.values.sorted { $0.row.id < $1.row.id }
      sorted = fresh
      return fresh
    }
  }

  /// A request that was carried out before, and by which entries (JOURNAL 18).
  public func entries(of request: String, by officer: OfficerID) -> [Entry]? {
    guard let start = entries.lastIndex(where: { $0.request == request && $0.by == officer }) else { return nil }
    let first = entries[start]
    return Array(entries[start...].prefix(first.left + 1))
  }
}
