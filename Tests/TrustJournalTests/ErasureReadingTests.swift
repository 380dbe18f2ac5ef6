import Glibc
import Testing
import TrustRegistry

@testable import TrustJournal

/// Blanked bodies as every reader must take them: blank if and only if an erasure lists the line (JOURNAL
/// 20).
struct ErasureReadingTests {
  /// A registry with lines 4, 5, 6 about creators 1, 1 and 2, and an erasure of lines 4 and 5 as line 7.
  func made(blanking: (inout [UInt8], [SealedLine]) -> Void) throws -> (Trial, [UInt8]) {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book)
    try trial.append(Trial.act(Trial.deduction(1), Trial.deduction(1)), to: &journal, &book)
    try trial.append(Trial.act(Trial.deduction(2)), to: &journal, &book)
    let erasure = Trial.erasure(of: [4, 5], creator: 1)
    let words = try trial.bytes
    try trial.append(Trial.act(by: Trial.supervisor, erasure), to: &journal, &book)
    // The appending blanked them already: here it is done by hand.
    var bytes = try words + trial.bytes.dropFirst(words.count)
    blanking(&bytes, book.lines)
    let other = try Trial()
    try other.copy(trial, mark: (bytes.count, 7), journal: bytes)
    return (other, bytes)
  }

  static func blank(_ line: SealedLine, in bytes: inout [UInt8], upTo part: Double = 1) {
    let count = Int(Double(line.bodyPlace.count) * part)
    let blank = Trial.blank(line.bodyPlace.count).prefix(count)
    bytes.replaceSubrange(line.bodyPlace.lowerBound..<line.bodyPlace.lowerBound + count, with: blank)
  }

  @Test func anErasedLineIsReadAsBlank() throws {
    let (trial, _) = try made { bytes, lines in
      for line in lines[3...4] { Self.blank(line, in: &bytes) }
    }
    let book = try trial.readBack()
    #expect(book.lines.map { $0.body == nil } == [false, false, false, true, true, false, false])
    #expect(book.lines.map(\.nth) == [1, 2, 3, 1, 2, 1, 3])
    #expect(try trial.audit().findings.isEmpty)
    var journal = try Journal(opening: trial.folder)
    var again = Book()
    try journal.catchUp(as: trial.holder(), into: &again)
    #expect(journal.unfinishedErasures.isEmpty)
    try trial.append(Trial.act(Trial.deduction(2)), to: &journal, &again)
    #expect(try trial.audit().findings.isEmpty)
  }

  @Test(arguments: [0.0, 0.02, 0.5, 0.99])
  func anErasureCutShortIsReadAndToldUnfinished(part: Double) throws {
    let (trial, _) = try made { bytes, lines in
      Self.blank(lines[3], in: &bytes)
      Self.blank(lines[4], in: &bytes, upTo: part)
    }
    var journal = try Journal(opening: trial.folder)
    var book = Book()
    try journal.readNew(into: &book)
    #expect(journal.unfinishedErasures == [5])
    #expect(try trial.audit().findings.map(\.id) == [.unfinishedErasure])
    #expect(try trial.audit().findings.map(\.sequence) == [5])
    // Whoever comes with the lock does the rest.
    try journal.catchUp(as: trial.holder(), into: &book)
    #expect(journal.unfinishedErasures.isEmpty)
    #expect(try trial.audit().findings.isEmpty)
  }

  @Test func aBlankThatNoErasureListsIsAFault() throws {
    let (trial, _) = try made { bytes, lines in
      for line in lines[3...5] { Self.blank(line, in: &bytes) }
    }
    #expect {
      try trial.readBack()
    } throws: {
      if case JournalFault.line(let place, .body) = $0 { place.line == 6 } else { false }
    }
    #expect(try trial.audit().findings.map(\.id) == [.blank])
  }

  @Test func anErasureWithoutRightBlanksNothing() throws {
    struct Strict: Follower {
      var book = Book()
      func key(of officer: OfficerID) -> PublicKey? { book.key(of: officer) }
      mutating func follow(_ transaction: SealedTransaction) -> Bool {
        book.follow(transaction) && transaction.lines.allSatisfy { $0.body?.kind != "dossierErased" }
      }
    }
    let (trial, _) = try made { bytes, lines in
      for line in lines[3...4] { Self.blank(line, in: &bytes) }
    }
    var journal = try Journal(opening: trial.folder)
    var strict = Strict()
    #expect(throws: JournalFault.self) { try journal.readNew(into: &strict) }
  }

  @Test func linesOfTheOfficeAreNeverBlank() throws {
    let (trial, _) = try made { bytes, lines in Self.blank(lines[1], in: &bytes) }
    #expect {
      try trial.readBack()
    } throws: {
      if case JournalFault.line(let place, .body) = $0 { place.line == 2 } else { false }
    }
  }
}
