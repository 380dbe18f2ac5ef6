import TrustRegistry

/// The lines of one officer's one act, verified and signed as a whole (JOURNAL 6).
public struct SealedTransaction: Sendable {
  /// At least one.
  public let lines: [SealedLine]
  /// The journal after it: last line, end, seal and signature.
  public let end: JournalPosition

  public var by: OfficerID { lines[lines.count - 1].by }
  public var at: Timestamp { end.at }
  /// What makes a retry of this act answer "already done", if it was asked for.
  public var request: String? { lines.first?.body?.request }
}
