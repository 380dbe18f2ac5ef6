import Glibc
import Testing
import TrustRegistry

@testable import TrustJournal

/// Reading on many threads says the same as reading line by line, of whole journals and of tampered ones.
struct PortionTests {
  /// Every line a portion of its own, and threads at any length.
  static let shredded = PortionSizes(long: 0, least: 1, greatest: 1, cores: 4)
  /// A few lines a portion.
  static let torn = PortionSizes(long: 0, least: 700, greatest: 1500, cores: 3)
  /// No threads.
  static let whole = PortionSizes(cores: 1)

  /// Some fifteen lines of all three officers; then the assessor's key is gone, and one of theirs comes
  /// after.
  func made() throws -> (trial: Trial, bytes: [UInt8]) {
    let trial = try Trial()
    try trial.small()
    var book = Book()
    var journal = try Journal(opening: trial.folder)
    try journal.catchUp(as: trial.holder(), into: &book)
    for number in 3...5 {
      try trial.append(Trial.act(Trial.deduction(number), Trial.deduction(1)), to: &journal, &book)
    }
    return (trial, try trial.bytes)
  }

  /// Journals that were tampered with in many ways, the untouched one first.
  static func variants(of bytes: [UInt8]) -> [[UInt8]] {
    let lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
    var variants = [bytes, Array(bytes.dropLast(40)), bytes + [0x0A], bytes + bytes]
    for place in lines.indices {
      var changed = lines
      changed.remove(at: place)
      variants.append(Array(changed.joined()))
      changed = lines
      changed.insert(lines[place], at: place)
      variants.append(Array(changed.joined()))
      changed = lines
      changed[place].removeLast()
      variants.append(Array(changed.joined()))
      for part in [90, 260, lines[place].count - 30] where part < lines[place].count - 1 {
        changed = lines
        changed[place][part] ^= 1
        variants.append(Array(changed.joined()))
      }
    }
    let long = Array(repeating: UInt8(ascii: "x"), count: LineLayout.greatestLine + 5)
    variants.append(Array(lines[0...3].joined()) + long + [0x0A] + lines[4...].joined())
    variants.append(bytes + long)
    return variants
  }

  @Test func auditsFindTheSameInTheSameOrder() throws {
    let (trial, bytes) = try made()
    let path = trial.path("changed.jsonl")
    for (number, variant) in PortionTests.variants(of: bytes).enumerated() {
      try trial.write(variant, to: path)
      for extent in [AuditExtent.whole, .seals] {
        let reports = try [PortionTests.whole, PortionTests.torn, PortionTests.shredded].map { sizes in
          var book = Book()
          var audit = Audit(at: Trial.start, extent: extent)
          audit.sizes = sizes
          return try audit.examine(file: path, as: .journal, with: &book)
        }
        #expect(reports[0] == reports[1], "variant \(number)")
        #expect(reports[0] == reports[2], "variant \(number)")
        #expect(reports[0].findings.isEmpty == (number == 0) || extent == .seals, "variant \(number)")
      }
    }
  }

  /// What a reader of some variant says, and what it had taken in by then.
  func reading(_ trial: Trial, _ sizes: PortionSizes) throws -> (JournalFault?, [Int], JournalPosition) {
    var book = Book()
    var journal = try Journal(opening: trial.folder)
    journal.sizes = sizes
    var fault: JournalFault?
    do throws(JournalFault) { try journal.readNew(into: &book) } catch { fault = error }
    return (fault, book.lines.map(\.sequence), journal.position)
  }

  @Test func readersStopAtTheSameLineWithTheSameFault() throws {
    let (trial, bytes) = try made()
    let other = try Trial()
    let lines = bytes.count { $0 == 0x0A }
    for (number, variant) in PortionTests.variants(of: bytes).enumerated() {
      try other.copy(trial, mark: (min(variant.count, bytes.count), lines), journal: variant)
      let (fault, taken, position) = try reading(other, PortionTests.whole)
      for sizes in [PortionTests.torn, PortionTests.shredded] {
        let (again, takenAgain, positionAgain) = try reading(other, sizes)
        #expect(again == fault, "variant \(number)")
        #expect(takenAgain == taken && positionAgain == position, "variant \(number)")
      }
      if number == 0 { #expect(fault == nil && taken.count == lines) }
    }
  }

  /// The key that a signature was tried with is not the one in force any more when its turn comes.
  @Test func aKeyOfLatelyIsNotBelieved() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book)
    for number in 1...6 { try trial.append(Trial.act(Trial.deduction(number)), to: &journal, &book) }
    let retired = Trial.Line(
      about: .office, kind: "officerRetired", content: ["officer": .text(Trial.assessor.description)])
    let draft = TransactionDraft(by: Trial.administrator, at: Trial.start, lines: [retired])
    let end = try trial.append(draft, to: &journal, &book).end
    let late = try Trial.act(Trial.deduction(7)).sealed(
      behind: journal.reader.chain, with: try trial.key(Trial.assessor))
    let bytes = try trial.bytes + late
    let other = try Trial()
    try other.copy(trial, mark: (bytes.count, end.sequence + 1), journal: bytes)
    for sizes in [PortionTests.whole, PortionTests.torn, PortionTests.shredded] {
      let place = LinePlace(line: end.sequence + 1, offset: end.offset)
      #expect(try reading(other, sizes).0 == .line(place, .signerWithoutKey(Trial.assessor)))
    }
  }
}
