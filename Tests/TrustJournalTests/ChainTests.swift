import Testing
import TrustRegistry

@testable import TrustJournal

/// Lines that are sealed and signed as they should be, and yet do not follow on one another.
struct ChainTests {
  static let key = SigningKey()

  static func head(
    _ sequence: Int, nth: Int? = nil, left: Int = 0, by: String = "o-0001", at: Int = 1000,
    about: String = "office"
  ) -> LineWriter.Head {
    LineWriter.Head(sequence: sequence, at: at, by: by, about: about, nth: nth ?? sequence, left: left)
  }

  /// What is wrong with the first of the lines that does not follow; the ones before are taken in.
  func defect(_ heads: LineWriter.Head..., body: String = "{}  ") throws -> ChainDefect? {
    var writer = LineWriter(after: .start)
    var chain = Chain()
    var start = 0
    for head in heads {
      try writer.write(head, body: Array(body.utf8)) { seal in try #require(Self.key.sign(seal)) }
      let line = writer.bytes[start..<writer.bytes.count - 1]
      start = writer.bytes.count
      let found = try line.withUnsafeBytes { line in
        let layout = try LineLayout(line)
        if let defect = chain.defect(of: layout, in: line) { return Optional(defect) }
        chain.take(layout, in: line)
        if layout.left == 0 { chain.commit() }
        return nil
      }
      if let found { return found }
    }
    return nil
  }

  @Test func linesThatFollowAreTaken() throws {
    #expect(try defect(Self.head(1), Self.head(2, left: 1), Self.head(3), Self.head(4, at: 1001)) == nil)
    let other = Self.head(2, nth: 1, about: "KOL-000001")
    #expect(try defect(Self.head(1), other, Self.head(3, nth: 2)) == nil)
  }

  @Test func numbersHaveNoGap() throws {
    #expect(try defect(Self.head(2)) == .sequence(expected: 1, found: 2))
    #expect(try defect(Self.head(1), Self.head(1, nth: 2)) == .sequence(expected: 2, found: 1))
    let gap = ChainDefect.revision(subject: .office, expected: 2, found: 3)
    #expect(try defect(Self.head(1), Self.head(2, nth: 3)) == gap)
    #expect(try defect(Self.head(1, left: 1), Self.head(2, nth: 3)) == gap)
  }

  @Test func aTransactionIsOneOfficersAtOneTimeCountingDown() throws {
    let first = Self.head(1, left: 2)
    #expect(try defect(first, Self.head(2, left: 1, by: "o-0002")) == .transaction)
    #expect(try defect(first, Self.head(2, left: 1, at: 1001)) == .transaction)
    #expect(try defect(first, Self.head(2, left: 2)) == .transaction)
    #expect(try defect(first, Self.head(2, left: 0)) == .transaction)
    #expect(try defect(first, Self.head(2, left: 1), Self.head(3)) == nil)
  }

  @Test func timeStaysOrGoesOn() throws {
    #expect(try defect(Self.head(1), Self.head(2, at: 999)) == .time)
    let correction = #"{"kind":"clockCorrected","v":1}"#
    #expect(try defect(Self.head(1), Self.head(2, at: 999), body: correction) == nil)
    #expect(try defect(Self.head(1), Self.head(2, at: 999), Self.head(3, at: 999), body: correction) == nil)
    let creator = Self.head(2, nth: 1, at: 999, about: "KOL-000001")
    #expect(try defect(Self.head(1), creator, body: correction) == .time)
  }

  @Test func aTransactionHasAtMostItsLinesAndBytes() throws {
    #expect(try defect(Self.head(1, left: 4095)) == nil)
    #expect(try defect(Self.head(1, left: 4096)) == .transactionTooLarge)
    let million = String(repeating: "x", count: 1_000_000)
    let lines = (1...5).map { Self.head($0, left: 5 - $0) }
    #expect(try defect(lines[0], lines[1], lines[2], lines[3], body: million) == nil)
    #expect(
      try defect(lines[0], lines[1], lines[2], lines[3], lines[4], body: million) == .transactionTooLarge)
  }

  @Test func aSealIsOfTheLinkWithItsSignature() throws {
    var writer = LineWriter(after: .start)
    try writer.write(Self.head(1), body: Array("{}  ".utf8)) { seal in try #require(Self.key.sign(seal)) }
    #expect(writer.link.signature != nil)
    let seal = Seal(after: writer.link, head: Array("{}".utf8))
    #expect(seal != Seal(after: SealLink(writer.link.seal, nil), head: Array("{}".utf8)))
    let text = "tinnhiem/1 seal\n" + writer.link.seal.text + (writer.link.signature?.text ?? "") + "{}"
    #expect(seal == Seal.digest(of: Array(text.utf8)))
  }
}
