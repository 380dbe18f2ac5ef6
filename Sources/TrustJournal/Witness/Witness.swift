import TrustRegistry

/// What one officer's account has seen of one registry: ids, seals and signatures only, nobody's data
/// (JOURNAL 27). Kept outside the registry, so that whoever rewrites or cuts the journal cannot rewrite this
/// too. Of a trial registry only how far it was verified is kept.
public struct Witness: Sendable, Hashable {
  /// S of line 1; nothing as long as nothing was seen.
  public internal(set) var registry: Seal?
  /// The newest that was seen.
  public internal(set) var newest: JournalPosition?
  /// The last that was seen of each day with entries, the newest `greatestDays` of them.
  public internal(set) var days: [Day: JournalPosition] = [:]
  /// Where the officer last accepted a restored history: no restore before it excuses a later gap (JOURNAL
  /// 28).
  public internal(set) var accepted: JournalPosition?
  /// Up to where every signature was verified on this machine (JOURNAL 28).
  public internal(set) var verified: JournalPosition?

  static let greatestDays = 400

  public init() {}

  /// Whether a journal, read to its end, bears what was seen of it.
  /// - Throws: `.otherRegistry`, or `.historyChanged` with since when; then nothing may be written.
  public func check(_ journal: borrowing Journal) throws(JournalFault) {
    guard let registry, let founding = journal.founding else { return }
    // Of a trial registry nothing is kept, so one in the place of what was seen is another registry too.
    guard founding.registry == registry else {
      throw .otherRegistry(expected: registry, found: founding.registry)
    }
    if let gap = try gap(in: journal) { throw .historyChanged(gap) }
  }

  /// What a journal, read or not, does not bear of what was seen; nil if it bears the newest, and so all.
  public func gap(in journal: borrowing Journal) throws(JournalFault) -> WitnessGap? {
    guard let newest, try !journal.bears(newest) else { return nil }
    let kept = days.values + [accepted].compactMap(\.self)
    for position in kept.sorted(by: { $0.sequence > $1.sequence }) where try journal.bears(position) {
      return WitnessGap(missing: newest, lastBorne: position)
    }
    return WitnessGap(missing: newest, lastBorne: nil)
  }

  /// Remembers that every signature up to where a journal was read is verified.
  public mutating func noteVerified(_ journal: borrowing Journal) {
    guard journal.founding != nil, verified.map({ $0.sequence < journal.position.sequence }) ?? true else {
      return
    }
    verified = journal.position
  }

  /// Remembers what a journal bears now; to be asked only after it was checked.
  /// - Parameter isVerified: whether every signature up to there was verified on this machine.
  public mutating func remember(_ journal: borrowing Journal, isVerified: Bool = true) {
    guard let founding = journal.founding else { return }
    let position = journal.position
    if isVerified { verified = position }
    guard !founding.isTrial else {
      (registry, newest, days, accepted) = (nil, nil, [:], nil)
      return
    }
    registry = founding.registry
    newest = position
    days[position.at.day] = position
    while days.count > Witness.greatestDays, let oldest = days.keys.min() { days[oldest] = nil }
  }

  /// Remembers a journal in place of everything before it: after the officer's own `historyAccepted` (JOURNAL
  /// 28).
  public mutating func accept(_ journal: borrowing Journal) {
    self = Witness()
    remember(journal)
    accepted = newest
  }
}
