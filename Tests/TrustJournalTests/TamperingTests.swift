import Testing
import TrustRegistry

@testable import TrustJournal

struct TamperingTests {
  let trial = try? Trial()

  /// The small registry's bytes, its lines with their line feeds, and what an audit says of them.
  func made() throws -> (trial: Trial, bytes: [UInt8], lines: [[UInt8]]) {
    let trial = try #require(self.trial)
    try trial.small()
    let bytes = try trial.bytes
    let lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
    return (trial, bytes, lines)
  }

  func ids(_ trial: Trial, _ lines: [[UInt8]]) throws -> [FindingID] {
    try trial.audit(Array(lines.joined())).findings.map(\.id)
  }

  @Test func theUntouchedJournalIsClean() throws {
    let (trial, bytes, lines) = try made()
    let report = try trial.audit(bytes)
    #expect(report.findings.isEmpty)
    #expect((report.entries, report.transactions) == (9, 7))
    #expect(lines.count == 9 && String(decoding: lines[8], as: UTF8.self).contains(report.seal.text))
    #expect(try trial.audit() == report)
  }

  @Test func linesMovedTakenOrDoubledAreFound() throws {
    let (trial, _, lines) = try made()
    for place in lines.indices {
      var changed = lines
      changed.remove(at: place)
      // The last line alone is a transaction: that it is gone only a witness or the mark can tell.
      #expect(try ids(trial, changed).isEmpty == (place == 8), "line \(place + 1) removed")
      changed = lines
      changed.insert(lines[place], at: place)
      #expect(try !ids(trial, changed).isEmpty, "line \(place + 1) doubled")
      for other in 0..<place {
        changed = lines
        changed.swapAt(place, other)
        #expect(try !ids(trial, changed).isEmpty, "lines \(place + 1) and \(other + 1) swapped")
      }
    }
  }

  @Test func strippedSignaturesAreFound() throws {
    let (trial, _, lines) = try made()
    for place in [0, 1, 2, 4, 5, 7, 8] {
      var changed = lines
      changed[place].removeSubrange(changed[place].count - 140..<changed[place].count - 2)
      #expect(try ids(trial, changed).contains(.frame), "line \(place + 1)")
    }
  }

  @Test func linesOfAnotherRegistryAreFound() throws {
    let (trial, _, lines) = try made()
    let other = try Trial()
    try other.small()
    let others = try other.bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
    for place in lines.indices {
      var changed = lines
      changed[place] = others[place]
      #expect(try ids(trial, changed).contains(.seal), "line \(place + 1)")
    }
  }

  @Test func aBodyBlankedWithoutAnErasureIsFound() throws {
    let (trial, bytes, _) = try made()
    let body = try #require(try trial.readBack().lines.dropFirst(5).first?.bodyPlace)
    var changed = bytes
    changed.replaceSubrange(body, with: Trial.blank(body.count))
    #expect(try trial.audit(changed).findings.map(\.id) == [.blank])
    #expect(try trial.audit(changed).findings.map(\.sequence) == [6])
    changed.replaceSubrange(body, with: Trial.blank(body.count).dropLast() + [UInt8(ascii: "x")])
    #expect(try trial.audit(changed).findings.map(\.id) == [.body])
    // The office is never blank.
    let office = try #require(try trial.readBack().lines.dropFirst(1).first?.bodyPlace)
    changed = bytes
    changed.replaceSubrange(office, with: Trial.blank(office.count))
    #expect(try trial.audit(changed).findings.first?.id == .body)
  }

  @Test func anActWithoutRightIsAFindingAndHasNoEffect() throws {
    let trial = try #require(self.trial)
    var book = Book()
    var journal = try trial.found(&book)
    let approval = Trial.Line(
      about: Trial.creator(1), kind: "certificateApproved", content: ["number": .text("DD-2026-2")])
    try trial.append(Trial.act(approval), to: &journal, &book)
    #expect(try trial.audit().findings.map(\.id) == [.notByRight])
  }

  @Test func outsideTheGrammarIsAFindingAndReadAsDefective() throws {
    let trial = try #require(self.trial)
    var book = Book()
    let journal = try trial.found(&book)
    let position = journal.position
    let body = Array(#"{"kind":"x","v":1,"a":1,"a":2,"salt":"\#(BodyTests.salt)"}"#.utf8)
    let bytes = try trial.bytes + trial.line(body, behind: position)
    #expect(try trial.audit(bytes).findings.map(\.id) == [.grammar])
    let other = try Trial()
    try other.copy(trial, mark: (bytes.count, 4), journal: bytes)
    let last = try #require(try other.readBack().lines.last)
    guard case .defective(let defect) = last.content else { return #expect(Bool(false), "not defective") }
    #expect(defect.cause == .keyTwice("a"))
  }

  @Test func datesInTheFutureAreFound() throws {
    let trial = try #require(self.trial)
    var book = Book()
    _ = try trial.found(&book)
    func now(_ milliseconds: Int) -> Timestamp {
      Timestamp(milliseconds: Trial.start.milliseconds + milliseconds)
    }
    #expect(try trial.audit(at: now(-300_000)).findings.isEmpty)
    #expect(try trial.audit(at: now(-300_001)).findings.map(\.id) == [.future, .future, .future])
  }
}

extension Trial {
  static func blank(_ count: Int) -> [UInt8] {
    Array("null".utf8) + Array(repeating: UInt8(ascii: " "), count: count - 4)
  }

  /// A line about creator 1 with any bytes for a body, correctly sealed and signed by the assessor.
  func line(_ body: [UInt8], behind position: JournalPosition) throws -> [UInt8] {
    var writer = LineWriter(after: SealLink(position.seal, position.signature))
    let head = LineWriter.Head(
      sequence: position.sequence + 1, at: Trial.start.milliseconds, by: Trial.assessor.description,
      about: Trial.creator(1).description, nth: 1, left: 0)
    try writer.write(head, body: body) { seal in try #require(try key(Trial.assessor).sign(seal)) }
    return writer.bytes
  }
}
