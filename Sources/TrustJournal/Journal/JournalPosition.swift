import TrustRegistry

/// A place between two transactions, with what proves it: whoever remembers one can tell whether a journal
/// still has the same history up to there.
public struct JournalPosition: Sendable, Hashable {
  /// N of the last line; 0 before line 1.
  public let sequence: Int
  /// Bytes from the start of the journal.
  public let offset: Int
  public let seal: Seal
  /// Nothing only before line 1.
  public let signature: SealSignature?
  /// Who signed; nobody before line 1.
  public let by: OfficerID?
  /// T of the last transaction.
  public let at: Timestamp

  public init(
    sequence: Int, offset: Int, seal: Seal, signature: SealSignature?, by: OfficerID?, at: Timestamp
  ) {
    self.sequence = sequence
    self.offset = offset
    self.seal = seal
    self.signature = signature
    self.by = by
    self.at = at
  }

  public static let start = JournalPosition(
    sequence: 0, offset: 0, seal: .zero, signature: nil, by: nil, at: Timestamp(milliseconds: 0))
}
