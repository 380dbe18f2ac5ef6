import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// All that is held on one person, handed out at that person's own request and to nobody else (PROGRAMME 8).
@Suite struct PersonRecordTests {
  private func asked() throws -> (Bureau, CreatorID) {
    let (bureau, id) = try MaskedDeskTests.soiled()
    var assessor = try bureau.desk(.assessor1)
    try assessor.perform(.scoring(.openScorecard(case: 1)), about: id)
    let draft = DeductionDraft(
      requirement: RequirementCode(criterion: 2, ordinal: 3), points: 17, reason: "lời kín",
      evidence: .address("https://vidu.vn/kin"), day: Bureau.start.day)
    try assessor.perform(.scoring(.enterDeduction(case: 1, draft)), about: id)
    var auditor = try bureau.desk(.auditor)
    try auditor.look(at: id, for: "Kiểm soát nội bộ")
    var staff = try bureau.desk(.staff)
    let request = PrivacyCommand.lodgeRequest(
      type: .access, channel: .email, day: Bureau.start.day, document: "YC-1")
    try staff.perform(.privacy(request), about: id)
    return (bureau, id)
  }

  @Test func everyEntryIsInItButCardsNotScored() throws {
    let (bureau, id) = try asked()
    var desk = try bureau.desk(.staff)
    let record = try desk.giveAccess(to: id, request: 1, for: "Trả lời")
    let told = Telling(of: desk, in: .vietnamese).json(record)
    #expect(told.contains("việc tuyệt mật") && told.contains("ghi tuyệt mật"))
    #expect(told.contains("Kiểm soát nội bộ"), "who looked, and why")
    #expect(!told.contains("lời kín") && !told.contains("vidu.vn"))
    #expect(record.concealed == 1 && record.withheld == 0)
    #expect(record.entries.last?.kind == .accessGiven)
    let object = try #require(try BodyReader.document(Array(told.utf8)).object)
    #expect(object.keys == ["manifest", "dossier", "entries"])
    let manifest = try #require(object["manifest"]?.object)
    let end = desk.end.seal.text
    #expect(manifest["lastSeal"]?.text == end)
    #expect(manifest["withheld"]?.object?["scorecardsNotScored"]?.integer == 1)
    #expect(object["entries"]?.array?.count == manifest["entries"]?.integer)
    // It unmasks nothing on the desk.
    #expect(desk.dossier(id)?.masked == [.breaches, .tracking, .identity])
  }

  @Test func itIsGivenForARequestAndByStaff() throws {
    let (bureau, id) = try asked()
    for (part, number) in [(Bureau.Part.auditor, 1), (.supervisor, 1), (.staff, 2)] {
      var desk = try bureau.desk(part)
      var given: PersonRecord?
      do { given = try desk.giveAccess(to: id, request: number, for: "Xem") } catch {}
      #expect(given == nil)
      #expect(desk.journalEntries.allSatisfy { $0.kind != .accessGiven })
    }
  }

  @Test func auditorsSeeEveryLookAndOthersTheirOwn() throws {
    let (bureau, id) = try asked()
    var staff = try bureau.desk(.staff)
    _ = try staff.giveAccess(to: id, request: 1, for: "Trả lời")
    let told = [
      try bureau.desk(.auditor).looks, staff.looks, try bureau.desk(.supervisor).looks,
      try bureau.desk(nil).looks,
    ]
    #expect(told.map { $0.map(\.kind) } == [[.sensitiveShown, .accessGiven], [.accessGiven], [], []])
  }
}
