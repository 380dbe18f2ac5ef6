import Testing
import TrustRegistry

@testable import TrustJournal

/// One bit turned over anywhere, one byte too many or too few: the audit says where.
struct BitTests {
  /// Founding, an enrolment, and an act of two lines.
  static func bytes(_ trial: Trial) throws -> [UInt8] {
    var book = Book()
    var journal = try Journal.found(
      in: trial.folder, with: try trial.founding(), signedBy: try trial.key(Trial.administrator),
      as: trial.holder(), into: &book)
    try trial.append(try trial.enrolment(of: Trial.assessor, roles: "assessor"), to: &journal, &book)
    try trial.append(Trial.act(Trial.deduction(1), Trial.deduction(2)), to: &journal, &book)
    return try trial.bytes
  }

  /// An audit that stands before a line, so that a change in the line is judged without all the lines before
  /// it.
  struct Standing {
    var run = AuditRun(of: .journal, at: Trial.start)
    var book = Book()
    var offset = 0

    /// Goes on to the first finding, or to the end.
    mutating func goOn(in bytes: UnsafeRawBufferPointer) -> [AuditFinding] {
      while run.report.findings.isEmpty, let end = bytes[offset...].firstIndex(of: 0x0A) {
        run.take(bytes[rebased: offset..<end], at: offset, with: &book)
        offset = end + 1
      }
      if run.report.findings.isEmpty { run.finish(unread: bytes.count - offset) }
      return run.report.findings
    }
  }

  /// Where the audit stands before each byte's line.
  static func standings(_ bytes: [UInt8]) -> [Standing] {
    var standing = Standing()
    return bytes.indices.map { place in
      if place > standing.offset, bytes[place - 1] == 0x0A {
        bytes.withUnsafeBytes { bytes in
          standing.run.take(
            bytes[rebased: standing.offset..<place - 1], at: standing.offset, with: &standing.book)
        }
        standing.offset = place
      }
      return standing
    }
  }

  static func findings(in bytes: [UInt8], from standing: Standing = Standing()) -> [AuditFinding] {
    var standing = standing
    return bytes.withUnsafeBytes { standing.goOn(in: $0) }
  }

  @Test func everyBitTurnedOverIsFoundAtItsLine() throws {
    let trial = try Trial()
    let bytes = try BitTests.bytes(trial)
    let standings = BitTests.standings(bytes)
    #expect(BitTests.findings(in: bytes).isEmpty)
    var missed: [String] = []
    for place in bytes.indices {
      let line = standings[place].run.report.entries + 1
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        // A line feed that is gone makes one line of two; one too many shows in the line or behind it.
        let found = BitTests.findings(in: changed, from: standings[place]).map(\.sequence)
        if found.isEmpty || !found.contains(where: { line...line + 1 ~= $0 }) {
          missed.append("byte \(place), bit \(bit)")
        }
      }
    }
    #expect(missed.isEmpty)
  }

  @Test func everyByteTooManyOrTooFewIsFound() throws {
    let trial = try Trial()
    let bytes = try BitTests.bytes(trial)
    let standings = BitTests.standings(bytes)
    var missed: [String] = []
    for place in bytes.indices {
      for byte in [UInt8(ascii: " "), UInt8(ascii: "0"), 0x0A, UInt8(ascii: "}")] {
        var changed = bytes
        changed.insert(byte, at: place)
        if BitTests.findings(in: changed, from: standings[place]).isEmpty {
          missed.append("\(byte) before \(place)")
        }
      }
      var changed = bytes
      changed.remove(at: place)
      if BitTests.findings(in: changed, from: standings[place]).isEmpty { missed.append("without \(place)") }
    }
    #expect(missed.isEmpty)
  }
}
