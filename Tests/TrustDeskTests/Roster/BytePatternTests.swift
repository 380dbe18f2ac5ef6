import Testing

@testable import TrustDesk

@Suite struct BytePatternTests {
  /// What it is meant to find, looked for byte by byte.
  private static func place(of wanted: [UInt8], in text: [UInt8], from start: Int, to end: Int) -> Int? {
    guard start + wanted.count <= end else { return nil }
    return (start...end - wanted.count).first { Array(text[$0..<$0 + wanted.count]) == wanted }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func itFindsWhatALookAtEveryByteFinds(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    for _ in 0..<3_000 {
      let letters: ClosedRange<UInt8> = Bool.random(using: &generator) ? 97...98 : 0...255
      let count = Int.random(in: 0..<90, using: &generator)
      let text = (0..<count).map { _ in UInt8.random(in: letters, using: &generator) }
      let wanted: [UInt8] = (0..<Int.random(in: 0..<9, using: &generator)).map { _ in
        // What is not ASCII would be more than one byte in a text.
        UInt8.random(in: letters.lowerBound...min(127, letters.upperBound), using: &generator)
      }
      let start = Int.random(in: 0...count, using: &generator)
      let end = Int.random(in: start...count, using: &generator)
      let pattern = BytePattern(String(decoding: wanted, as: UTF8.self))
      let found = text.withUnsafeBytes { pattern.place(in: $0, from: start, to: end) }
      #expect(found == Self.place(of: wanted, in: text, from: start, to: end), "\(wanted) in \(text)")
    }
  }
}
