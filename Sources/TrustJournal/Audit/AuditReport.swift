/// What a whole verification found.
public struct AuditReport: Sendable, Hashable {
  /// Lines laid out as lines are.
  public var entries = 0
  /// Transactions that are whole.
  public var transactions = 0
  /// In the order of the journal; empty if all is as it was sealed.
  public var findings: [AuditFinding] = []
  /// The last line's seal: what is printed or published as the seal of the day.
  public var seal = Seal.zero

  public init() {}
}
