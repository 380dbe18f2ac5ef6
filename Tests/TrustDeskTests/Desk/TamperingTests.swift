import Foundation
import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// A journal that was changed: said where, read as far as it is whole, and written no more.
@Suite struct TamperingTests {
  /// A registry with four creators, and the place of the third's body.
  private func spoiled() throws -> (Bureau, line: Int) {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    for (number, name) in ["An", "Bình", "Châu", "Dung"].enumerated() {
      try desk.perform(.register(.sample(name), accounts: [.sample("a\(number)")]))
    }
    var bytes = try bureau.journalBytes
    let place = try #require(String(decoding: bytes, as: UTF8.self).range(of: "Châu"))
    let text = String(decoding: bytes, as: UTF8.self)
    let offset = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    bytes[offset] ^= 1
    try bureau.putBack(bytes)
    return (bureau, bytes[..<offset].count { $0 == 0x0A } + 1)
  }

  @Test func oneFlippedBitIsSaidWhere() throws {
    let (bureau, line) = try spoiled()
    let findings = try bureau.audit().findings
    #expect(findings.map(\.id) == [.body] && findings.map(\.sequence) == [line])
    #expect(throws: Setback.self) { _ = try bureau.desk(.staff) }
  }

  @Test func readingOnGivesTheWholePartAndWritesNothing() throws {
    let (bureau, line) = try spoiled()
    var desk = try bureau.desk(.staff, readingOn: true)
    // Every line but the damaged one is sealed and signed as it stands.
    #expect(desk.roster.map(\.row.name) == ["An", "Bình", "Dung"])
    guard case .line(let place, .body) = desk.trouble else {
      Issue.record("\(String(describing: desk.trouble))")
      return
    }
    #expect(place.line == line && !desk.isWritable)
    let trouble = try bureau.trouble(of: desk)
    let bytes = try bureau.journalBytes
    let register = Command.creator(.register(.sample("E"), accounts: [.sample("e")]))
    #expect(desk.setback(register) == .fault(trouble))
    #expect(desk.obstacle(to: Act(register)) == .fault(trouble))
    // Catching up does not tell it again, and no restore is declared over damage.
    #expect(try !desk.catchUp())
    #expect(desk.setback(.office(.restore(sequence: 1, seal: "", reason: "x"))) == .fault(trouble))
    #expect(try bureau.journalBytes == bytes)
  }

  @Test func aDeskThatMeetsDamageWhileOpenStopsWriting() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    let seen = try bureau.journalBytes
    var other = try bureau.desk(.staff)
    try other.perform(.register(.sample("An"), accounts: [.sample("an")]))
    var bytes = try bureau.journalBytes
    bytes[seen.count + 20] ^= 1
    let file = try FileHandle(forUpdating: URL(filePath: bureau.folder + "/journal.jsonl"))
    try file.write(contentsOf: Data(bytes))
    try file.close()
    let register = Command.creator(.register(.sample("B"), accounts: [.sample("b")]))
    guard case .fault(let fault) = desk.setback(register), case .line = fault else {
      Issue.record("no fault of a line")
      return
    }
    #expect(desk.trouble == fault && desk.obstacle == .fault(fault))
    #expect(desk.office.isFounded && desk.roster.isEmpty)
  }
}
