import TrustJournal
import TrustRegistry

/// What was read without being verified on this machine is verified while the officer works (JOURNAL 28).
extension Desk {
  public typealias Check = BackgroundCheck

  /// A part of the journal, from one position to another.
  struct Part: Sendable, Hashable {
    let start: JournalPosition
    let end: JournalPosition
  }

  /// Begins to verify what opening has left; nil where it has left nothing.
  /// - Parameter told: called, on a thread of the check, when there is something to take in. It must not hold
  ///   the check.
  public func check(told: @escaping @Sendable () -> Void) -> Check? {
    guard let unchecked, let folder, trouble == nil else { return nil }
    let (office, state) = (office, state)
    return Check(
      of: folder, from: unchecked.start, to: unchecked.end,
      latest: { state.flatMap { try? Witness(of: folder, in: $0) }?.verified },
      keys: { office.key(of: $0, at: $1) }, told: told)
  }

  /// Takes in how a check ended: from a fault on nothing is written from here, and what is verified is not
  /// verified again.
  /// - Returns: the fault, as it is to be told.
  public mutating func take(_ state: Check.State) -> Setback? {
    switch state {
    case .going, .stopped: return nil
    case .verified(let end):
      if unchecked?.end == end { unchecked = nil }
      keepWitness()
      return nil
    case .found(let fault): return setback(fault)
    }
  }
}
