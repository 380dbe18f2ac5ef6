import TrustRegistry

/// One thing to measure, which comes to one row of the table or to several.
protocol Measure {
  /// What `--only` calls it.
  static var id: String { get }
  static var name: Phrase { get }
  /// - Throws: why it cannot be taken here; the others are taken all the same.
  static func take(on ground: Ground) throws(BenchFault) -> [Measurement]
}
