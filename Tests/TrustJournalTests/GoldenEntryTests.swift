import Testing
import TrustRegistry

@testable import TrustJournal

@Suite struct GoldenEntryTests {
  private let creator = Subject.creator(Golden.known(CreatorID.init, "KOL-000017"))
  private let request = "0123456789abcdef"

  private func line(_ content: SealedLine.Content) -> SealedLine {
    SealedLine(
      sequence: 8, at: Timestamp(startOf: Golden.march), by: Golden.second, about: creator,
      nth: 3, left: 1,
      seal: .zero, offset: 0, bodyPlace: 0..<1, content: content)
  }

  private func entry(_ event: Event?, request: String? = nil) -> Entry {
    Entry(
      sequence: 8, at: Timestamp(startOf: Golden.march), by: Golden.second, about: creator, nth: 3, left: 1,
      event: event,
      request: request)
  }

  @Test func lineIsUnderstood() throws {
    let event = Event.scoring(.scoreStood(case: 1, score: 94))
    let body = Body(kind: "scoreStood", version: 1, content: event.content, request: request)
    #expect(try Entry(line(.body(body))) == entry(event, request: request))
  }

  @Test func erasedLineSaysNothing() throws {
    #expect(try Entry(line(.blank)) == entry(nil))
  }

  @Test func defectiveLineIsAFault() {
    let defect = BodyDefect(.blank, at: 12)
    #expect(throws: CodingFault.defective(defect)) { try Entry(line(.defective(defect))) }
  }

  @Test func entriesBecomeADraft() {
    let draft = TransactionDraft([
      entry(.scoring(.scorecardSubmitted(case: 1, points: [60, 34], total: 94)), request: request),
      entry(.scoring(.scoreStood(case: 1, score: 94))),
    ])
    #expect(draft.by == Golden.second)
    #expect(draft.at == Timestamp(startOf: Golden.march))
    #expect(draft.request == request)
    #expect(draft.lines.map(\.about) == [creator, creator])
    #expect(draft.lines.map(\.kind) == ["scorecardSubmitted", "scoreStood"])
    #expect(draft.lines[1].content == ["case": .integer(1), "score": .integer(94)])
  }
}
