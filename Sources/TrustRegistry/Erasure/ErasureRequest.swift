/// A standing request to erase: one officer asks, another orders (PROGRAMME 8).
public struct ErasureRequest: Sendable, Hashable {
  public let scope: ErasureScope
  public let basis: String
  /// The number of the person's request, or of what else asks for it.
  public let document: String
  public let by: OfficerID
  public let day: Day
}

/// A case whose words are gone: its number is never given again, and what it led to stands.
public struct ErasedCase: Sendable, Hashable {
  public let number: Int
  /// Who signed its lines up to its certificate: the heads tell it for good.
  public internal(set) var hands: Set<OfficerID> = []
  /// The numbers of its certificates.
  public internal(set) var certificates: [String] = []
  /// Nil for a reader who finds the lines blank and has yet to meet the erasure.
  public internal(set) var erasedOn: Day?
}
