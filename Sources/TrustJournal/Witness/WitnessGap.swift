import TrustRegistry

/// From when on the journal does not bear what an officer has seen of it.
public struct WitnessGap: Sendable, Hashable {
  /// The newest that was seen and is not there any more.
  public let missing: JournalPosition
  /// The newest of those kept that the journal still bears; nothing if it bears none.
  public let lastBorne: JournalPosition?
}
