import TrustRegistry

/// One way to go on with a search line.
public struct RosterCompletion: Sendable, Hashable {
  /// The whole line as it would be then.
  public let text: String
  /// Where the cursor would stand, in characters.
  public let cursor: Int
  /// What it is called in a list of them.
  public let label: String

  /// How many are offered at once (CONSOLE 4).
  public static let most = 7
}
