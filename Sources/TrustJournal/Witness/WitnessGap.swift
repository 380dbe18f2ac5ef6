import TrustRegistry

/// From when on the journal does not bear what an officer has seen of it.
public struct WitnessGap: Sendable, Hashable {
  /// The newest that was seen and is not there any more.
  public let missing: JournalPosition
  /// The last day of which the journal still bears what was seen; nothing if it bears none.
  public let lastBorne: Day?
}
