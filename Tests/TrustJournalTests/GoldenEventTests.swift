import Testing
import TrustRegistry

@testable import TrustJournal

/// What stands in journals stays readable for ever: every kind, to the byte.
@Suite struct GoldenEventTests {
  @Test func everyKindIsGolden() {
    #expect(Set(GoldenRow.all.map(\.kind)) == Set(EventKind.allCases))
  }

  @Test(arguments: GoldenRow.all) func isWrittenSo(_ row: GoldenRow) {
    let line = TransactionDraft.Line(row.event, about: row.event.subject(in: nil))
    let body = Body(kind: line.kind, version: line.version, content: line.content, salt: GoldenRow.salt)
    #expect(String(decoding: body.bytes, as: UTF8.self) == row.text)
  }

  @Test(arguments: GoldenRow.all) func isReadBack(_ row: GoldenRow) throws {
    #expect(try GoldenRow.read(row.text) == row.event)
  }

  @Test(arguments: GoldenRow.all) func leavesTheFrameItsOwnWords(_ row: GoldenRow) {
    #expect(Set(row.event.content.keys).isDisjoint(with: ["kind", "v", "request", "salt"]))
  }

  @Test func orderOfMembersIsFree() throws {
    let text = #"{"kind":"scoreStood","v":1,"score":94,"case":1,"salt":"\#(GoldenRow.salt)"}"#
    #expect(try GoldenRow.read(text) == .scoring(.scoreStood(case: 1, score: 94)))
  }

  @Test(arguments: [("scoreMelted", 1), ("scoreStood", 2)])
  func newerVersionIsNamed(_ kind: String, _ version: Int) throws {
    let body = Body(kind: kind, version: version, content: ["case": .integer(1), "score": .integer(94)])
    #expect(throws: CodingFault.unknown(kind: kind, version: version)) { try Event(body) }
  }
}
