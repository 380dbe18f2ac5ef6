import TrustRegistry

/// Where the parts of one line stand, found by its fixed layout alone (JOURNAL 1, 2). Holds no text, only
/// numbers and places counted from the line's first byte, so that a million lines are read without
/// allocating.
public struct LineLayout: Sendable, Hashable {
  public static let greatestLine = 1 << 20
  static let sealDigits = 64
  static let signatureDigits = 128
  /// Every number of a head lies below this.
  static let numberLimit = 1_000_000_000_000_000

  /// N: 1, 2, 3 … through the whole journal.
  public var sequence = 0
  /// T: milliseconds since 1970, UTC.
  public var at = 0
  /// X.
  public var about = Subject.office
  /// K: 1, 2, 3 … through the lines about one subject.
  public var nth = 0
  /// L: how many lines of the transaction are still to come.
  public var left = 0

  /// S, the 64 digits.
  public var seal = 0..<0
  /// From brace to brace, as it is sealed.
  public var head = 0..<0
  /// O.
  public var by = 0..<0
  /// D, the 64 digits.
  public var digest = 0..<0
  public var body = 0..<0
  /// G, the 128 digits; only where `left` is 0.
  public var signature: Range<Int>?
}
