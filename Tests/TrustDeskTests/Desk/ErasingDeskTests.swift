import Foundation
import Testing
import TrustJournal

@testable import TrustDesk
@testable import TrustRegistry

/// Erasures at the desk: whoever had the words drops them, and whoever comes later knows the same without
/// them (JOURNAL 19–21).
@Suite struct ErasingDeskTests {
  private static let one = ErasureScope.caseNumbered(1)

  private func asks(_ scope: ErasureScope) -> Command {
    .erasure(.request(scope, basis: "Luật 91/2025/QH15", document: "YC-7"))
  }

  /// A declined case with its deductions of words, asked to be erased.
  private func asked(_ scope: ErasureScope, at bureau: Bureau) throws -> CreatorID {
    let id = try bureau.openCase()
    var staff = try bureau.desk(.staff)
    try staff.perform(.creator(.recordAccount(.sample("phuong.cu"))), about: id)
    var supervisor = try bureau.desk(.supervisor)
    try supervisor.perform(.certificate(.decline(case: 1, reason: "Thiếu hồ sơ thuế")), about: id)
    try staff.perform(asks(scope), about: id)
    return id
  }

  private func expectSame(_ watching: borrowing Desk, _ bureau: Bureau) throws {
    try expectFresh(watching, bureau)
    #expect(try bureau.audit().findings.map(\.id) == [])
  }

  /// Whoever opens the registry now knows what the desk knows.
  private func expectFresh(_ watching: borrowing Desk, _ bureau: Bureau) throws {
    let fresh = try bureau.desk(.auditor)
    let (one, other) = (watching.book, fresh.book)
    #expect(one.registry.dossiers.allAtHand == other.registry.dossiers.allAtHand)
    #expect(one.registry.holdersAtHand == other.registry.holdersAtHand)
    #expect(one.registry.office.taken == other.registry.office.taken)
    #expect(one.entries == other.entries)
    #expect(one.roster.map(\.row) == other.roster.map(\.row))
  }

  @Test(arguments: [ErasureScope.dossier, one])
  func theWordsAreGoneFromTheFileAndFromEverybodysMemory(_ scope: ErasureScope) throws {
    let bureau = try Bureau()
    let id = try asked(scope, at: bureau)
    var watching = try bureau.desk(.staff)
    var supervisor = try bureau.desk(.supervisor)
    let salt = try salt(ofLine: watching.book.entries.last { $0.about == .creator(id) }, in: bureau)
    try supervisor.perform(.erasure(.order(scope)), about: id)
    let text = String(decoding: try bureau.journalBytes, as: UTF8.self)
    #expect(!text.contains("Thiếu hồ sơ thuế"))
    #expect(text.contains("Phượng") == (scope != .dossier))
    #expect(salt != nil)
    try watching.catchUp()
    let known = "\(watching.book.entries) \(watching.book.registry.dossiers.allAtHand)"
    #expect(!known.contains("Thiếu hồ sơ thuế"))
    try expectSame(watching, bureau)
    try expectSame(supervisor, bureau)
    // Life goes on.
    if scope == Self.one {
      let open = ProcedureCommand.open(certificateClass: ClassCode(rawValue: "community"))
      let entries = try watching.perform(.procedure(open), about: id)
      #expect(entries.first?.event.map { "\($0)" }?.contains("case: 2") == true)
    }
    try bureau.openCase("Lê Văn Minh", handle: "minh")
    try watching.catchUp()
    try expectSame(watching, bureau)
  }

  private func salt(ofLine entry: Entry?, in bureau: Bureau) throws -> String? {
    guard let entry else { return nil }
    let lines = try bureau.journalBytes.split(separator: 0x0A)
    let text = String(decoding: lines[entry.sequence - 1], as: UTF8.self)
    return text.range(of: #""salt":""#).map { String(text[$0.upperBound...].prefix(32)) }
  }

  /// The bytes as they were before the blanking, but for some of the lines: a kill in the middle of it.
  @Test(arguments: [[0], [1], [0, 1], [2], []], [ErasureScope.dossier, one])
  func aBlankingCutShortIsReadRightlyAndFinished(_ blanked: [Int], _ scope: ErasureScope) throws {
    let bureau = try Bureau()
    let id = try asked(scope, at: bureau)
    let words = try bureau.journalBytes
    var supervisor = try bureau.desk(.supervisor)
    let entries = try supervisor.perform(.erasure(.order(scope)), about: id)
    let lines = try #require(entries.first.flatMap(ForeseenErasure.init)).order.lines
    let whole = try bureau.journalBytes
    var cut = Array(words) + whole[words.count...]
    for (line, range) in Self.lines(of: whole).enumerated() {
      if let place = lines.firstIndex(of: line + 1), blanked.contains(place) {
        cut.replaceSubrange(range, with: whole[range])
      }
    }
    try Data(cut).write(to: URL(filePath: bureau.folder + "/journal.jsonl.new"))
    try bureau.putBack(cut)
    let audited = try bureau.audit().findings
    #expect(audited.allSatisfy { $0.id == .unfinishedErasure })
    #expect(audited.count == lines.count - blanked.count { $0 < lines.count })
    let fresh = try bureau.desk(.staff)
    #expect(try bureau.journalBytes == whole)
    try expectSame(fresh, bureau)
    try expectSame(supervisor, bureau)
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var start = 0
    return bytes.split(separator: 0x0A).map { line in
      defer { start += line.count + 1 }
      return start..<start + line.count
    }
  }

  /// It claims the lines of a true erasure, that Phượng's registration is one more, and that what came after
  /// never counted; beside it stands a word about another creator, so that it is not blanked itself.
  @Test(arguments: [false, true])
  func aForgedErasureMisleadsNobodyWhoFindsLinesBlank(isFirst: Bool) throws {
    let bureau = try Bureau()
    let id = try asked(Self.one, at: bureau)
    let other = try bureau.openCase("Lê Văn Minh", handle: "minh")
    let opened = try #require(
      try bureau.desk(.auditor).book.entries.first { $0.event?.kind == .caseOpened }?.sequence)
    let forged = ErasureOrder(
      lines: [opened - 2, opened], void: [opened + 2], basis: "Luật 91/2025/QH15", residue: [])
    func forge() throws {
      let erasure = Event.erasure(.caseErased(case: 1, forged))
      let word = Event.creator(.amended(Amendment(province: "Huế")))
      try bureau.forge(
        [.init(erasure, about: .creator(id)), .init(word, about: .creator(other))],
        by: try bureau.id(.supervisor), with: try bureau.key(.supervisor).signing)
    }
    if isFirst { try forge() }
    var supervisor = try bureau.desk(.supervisor)
    try supervisor.perform(.erasure(.order(Self.one)), about: id)
    if !isFirst { try forge() }
    try supervisor.catchUp()
    #expect(supervisor.findings.count == 1)
    let fresh = try bureau.desk(.auditor)
    #expect(fresh.dossier(id)?.particulars?.name == "Nguyễn Thị Phượng")
    #expect(fresh.dossier(id)?.erasedCases.map(\.number) == [1])
    #expect(fresh.findings.count == 1)
    try expectFresh(supervisor, bureau)
  }

  @Test func linesBlankedWithoutAnErasureAreAFault() throws {
    let bureau = try Bureau()
    let id = try asked(.dossier, at: bureau)
    let words = try bureau.journalBytes
    var supervisor = try bureau.desk(.supervisor)
    try supervisor.perform(.erasure(.order(.dossier)), about: id)
    try bureau.putBack(Array(try bureau.journalBytes.prefix(words.count)))
    #expect(throws: Setback.self) { _ = try bureau.desk(.staff) }
    #expect(try bureau.audit().findings.allSatisfy { $0.id == .blank })
  }
}
