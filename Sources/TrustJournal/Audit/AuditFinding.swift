import TrustRegistry

/// One thing that an audit found, where, and in a sentence.
public struct AuditFinding: Sendable, Hashable {
  public let id: FindingID
  /// N of the line, or which line it would be.
  public let sequence: Int
  public let message: Phrase

  public init(_ id: FindingID, sequence: Int, message: Phrase) {
    self.id = id
    self.sequence = sequence
    self.message = message
  }
}
