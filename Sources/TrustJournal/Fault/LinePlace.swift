/// Where a line stands: what a fault or a finding points at.
public struct LinePlace: Sendable, Hashable {
  /// From 1.
  public let line: Int
  /// Of its first byte, from the start of the journal.
  public let offset: Int

  public init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }
}
