import Foundation
import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// Files of creators made ready for an import.
enum ImportSample {
  static func scheme() throws -> Scheme { try Scheme(reading: ProjectData.bytes("scheme.json")) }

  static func csv(_ text: String, defaults: CreatorImport.Defaults = .init()) throws -> CreatorImport {
    let file = CreatorFile(Array(text.utf8), format: .csv, platform: "tiktok")
    return CreatorImport(file, scheme: try scheme(), defaults: defaults)
  }

  static func one(_ handle: String) throws -> CreatorImport { try csv("handle\n\(handle)\n") }

  static func many(_ range: Range<Int>, followers: Int = 10) throws -> CreatorImport {
    try csv("handle,followers\n" + range.map { "tk\($0),\(followers)\n" }.joined())
  }
}

@Suite struct ImportTests {
  @Test func rowsBecomeCreatorsWithDefaultsForWhatTheyDoNotSay() throws {
    let bureau = try Bureau()
    var defaults = CreatorImport.Defaults()
    defaults.kind = .opinionConsumer
    defaults.fields = [FieldCode(rawValue: "lifestyle")]
    let file = try ImportSample.csv(
      "name,kind,lĩnh vực,handle,followers,province\nAn,KOL,Ẩm thực,an,\"3,8 Tr\",Huế\n,,,ba,,\n",
      defaults: defaults)
    var desk = try bureau.desk(.staff)
    #expect(desk.preview(file).registered == 2 && desk.roster.isEmpty)
    #expect(try desk.importCreators(file).registered == 2)
    let rows = desk.roster.map(\.row)
    #expect(rows.map(\.id.description) == ["KOL-000001", "KOC-000002"])
    #expect(rows.map(\.name) == ["An", "ba"] && rows.map(\.followers) == [3_800_000, nil])
    #expect(rows.map(\.fields.first?.rawValue) == ["food", "lifestyle"])
    #expect(rows.map(\.province) == ["Huế", nil])
  }

  @Test func unknownWordsAreProblemsOfTheirRows() throws {
    let file = try ImportSample.csv("handle,kind,field\na,vua,\nb,,phép thuật\nc,KOC,health\n")
    #expect(file.problems.map(\.line) == [2, 3] && file.count == 1)
  }

  @Test func theSameFileAgainMakesNoEntry() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    let file = try ImportSample.many(0..<30)
    try desk.importCreators(file)
    let bytes = try bureau.journalBytes
    let report = try desk.importCreators(file)
    #expect(report.unchanged == 30 && report.registered == 0 && report.updated == 0)
    #expect(try bureau.journalBytes == bytes)
  }

  @Test func anUpdateSaysOnlyWhatTheFileSays() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    try desk.perform(
      .register(.sample("Lê An"), accounts: [.sample("an"), .sample("an2", on: .youtube)]))
    var defaults = CreatorImport.Defaults()
    (defaults.kind, defaults.fields) = (.seller, [FieldCode(rawValue: "beauty")])
    let file = try ImportSample.csv("handle,followers\n@AN,99\n", defaults: defaults)
    let report = try desk.importCreators(file)
    #expect(report.updated == 1 && report.registered == 0)
    let row = try #require(desk.roster.first?.row)
    #expect(row.name == "Lê An" && row.kind == .opinionLeader && row.fields.map(\.rawValue) == ["lifestyle"])
    #expect(row.accounts.map(\.followers) == [99, 12_000])
  }

  @Test func whatARuleForbidsIsARowsProblemBeforeAnythingIsWritten() throws {
    let bureau = try Bureau()
    var staff = try bureau.desk(.staff)
    let own = try #require(
      try staff.perform(.register(.sample("Chính tôi"), accounts: [.sample("toi")])).first?.about.creator)
    try staff.perform(.register(.sample("Khác"), accounts: [.sample("khac")]))
    // An officer who is a creator too.
    var administrator = try bureau.desk(.administrator)
    let id = administrator.office.nextOfficerID
    let key = OfficerKey(officer: id)
    try administrator.perform(
      .office(
        .enrol(
          officer: id, name: "Chính tôi", key: key.publicKey, roles: .staff, creator: own,
          proof: key.proof(of: id))))
    var desk = try Desk.open(
      bureau.folder, key: key, clock: staff.clock, verb: "import", state: nil)
    let file = try ImportSample.csv("handle,followers\ntoi,5\nkhac,6\nmoi,7\n")
    let preview = desk.preview(file)
    #expect(preview.skipped.map(\.line) == [2] && preview.registered == 1 && preview.updated == 1)
    #expect(try desk.importCreators(file) == preview)
    #expect(desk.dossier(own)?.followers == 12_000)
  }

  @Test func accountsOfTwoDossiersInOneRowAreAProblem() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    try desk.importCreators(try ImportSample.csv("tiktok,youtube\na,\n,b\n"))
    let preview = desk.preview(try ImportSample.csv("tiktok,youtube\na,b\n"))
    #expect(preview.skipped.map(\.line) == [2])
    #expect(preview.skipped.first?.reason.en.contains("KOL-000001, KOL-000002") == true)
  }

  @Test func whoeverMayNotRegisterIsToldOnce() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.auditor)
    let file = try ImportSample.many(0..<3)
    #expect(desk.preview(file).skipped == [])
    #expect(throws: Setback.refused(.roleMissing(needed: .staff, held: .auditor))) {
      try desk.importCreators(file)
    }
    #expect(desk.roster.isEmpty)
  }

  @Test func twoImportersOfTheSameRowsRegisterEachOnce() throws {
    let bureau = try Bureau()
    var one = try bureau.desk(.staff)
    var two = try bureau.desk(.staff)
    let file = try ImportSample.many(0..<500)
    #expect(two.preview(file).registered == 500)
    try one.importCreators(file)
    // The second had looked before; it plans anew under the lock.
    let report = try two.importCreators(try ImportSample.many(200..<600))
    #expect(report.unchanged == 300 && report.registered == 100)
    #expect(two.roster.count == 600)
    #expect(try bureau.audit().findings == [])
  }

  @Test func anInterruptionLeavesWholeTransactionsAndARerunAddsTheRest() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    let file = try ImportSample.many(0..<1000)
    var told: [Int] = []
    // Cut off the way a kill does: after what was acknowledged some bytes of the next transaction.
    try desk.importCreators(file) {
      told.append($0.done)
      return true
    }
    #expect(told.count > 3 && told.last == 1000 && told == told.sorted())
    let whole = try bureau.journalBytes
    let second = try #require(
      whole.indices.filter { whole[$0] == 0x0A }.dropLast(300).last.map { $0 + 1 })
    try bureau.putBack(Array(whole[..<(second + 40)]))
    var again = try bureau.desk(.staff)
    let left = again.roster.count
    #expect(left > 0 && left < 1000)
    let report = try again.importCreators(file)
    #expect(report.unchanged == left && report.registered == 1000 - left)
    #expect(again.roster.count == 1000)
    #expect(try bureau.audit().findings == [])
  }

  @Test func whoeverAsksToStopIsHeardAfterAWholeTransaction() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    let file = try ImportSample.many(0..<1000)
    var asked = 0
    let report = try desk.importCreators(file) { _ in
      asked += 1
      return asked < 2
    }
    #expect(report.halt == .interrupted && report.registered > 0 && report.registered < 1000)
    #expect(desk.roster.count == report.registered)
    let rest = try desk.importCreators(file)
    #expect(rest.halt == nil && rest.unchanged == report.registered && rest.done == 1000)
    #expect(desk.roster.map(\.row.id.number) == Array(1...1000))
    #expect(try bureau.audit().findings == [])
  }

  @Test func cutAnywhereAndRunAgainTheRegistryIsTheSame() throws {
    let file = try ImportSample.many(0..<150)
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    let before = try bureau.journalBytes.count
    try desk.importCreators(file)
    let (whole, rows) = (try bureau.journalBytes, desk.roster.map(\.row))
    for cut in stride(from: before, through: whole.count, by: (whole.count - before) / 7) {
      try bureau.putBack(Array(whole[..<cut]))
      var again = try bureau.desk(.staff)
      let report = try again.importCreators(file)
      #expect(report.done == 150 && report.skipped == [])
      #expect(again.roster.map(\.row) == rows)
      #expect(try bureau.audit().findings == [])
    }
  }

  @Test func aFileThatIsChangedAfterItsCheckIsNotImported() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    let path = bureau.home + "/rows.csv"
    try Data("handle\na\nb\n".utf8).write(to: URL(filePath: path))
    let file = CreatorImport(
      CreatorFile(try ByteSource(opening: path), format: .csv, platform: "tiktok"),
      scheme: try ImportSample.scheme())
    let check = desk.check(file)
    #expect(check.report.registered == 2 && check.rows == 2)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("c,\n".utf8))
    #expect(try desk.importCreators(file, after: check).halt == .fileChanged)
    #expect(desk.roster.isEmpty)
  }

  @Test func rowsOfManyAccountsFitIntoTransactions() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    func file(_ followers: Int) throws -> CreatorImport {
      let lines = (0..<300).map { row in
        let accounts = (0..<14).map {
          "{\"platform\":\"tiktok\",\"handle\":\"r\(row)a\($0)\",\"followers\":\(followers)}"
        }
        return "{\"accounts\":[\(accounts.joined(separator: ","))]}\n"
      }
      return CreatorImport(
        CreatorFile(Array(lines.joined().utf8), format: .jsonLines), scheme: try ImportSample.scheme())
    }
    try desk.importCreators(try file(1))
    // Four thousand two hundred lines: more than one transaction may hold.
    #expect(try desk.importCreators(try file(2)).updated == 300)
    #expect(desk.roster.allSatisfy { $0.row.followers == 28 })
  }

  @Test(.enabled(if: SharedData.has("creators_tiktok_vn_2025/accounts.csv"), "skipped: no shared data here"))
  func importsEveryRealCreatorAndThenOnlyWhatChanged() throws {
    let bureau = try Bureau()
    let url = SharedData.url("creators_tiktok_vn_2025/accounts.csv")
    let bytes = [UInt8](try Data(contentsOf: url))
    func file(_ bytes: [UInt8]) throws -> CreatorImport {
      CreatorImport(
        CreatorFile(bytes, format: .csv, platform: "tiktok"), scheme: try ImportSample.scheme())
    }
    var desk = try bureau.desk(.staff)
    #expect(try desk.importCreators(try file(bytes)).registered == 4466)
    #expect(desk.roster.count == 4466 && desk.findings == [])
    let written = try bureau.journalBytes
    #expect(try desk.importCreators(try file(bytes)).unchanged == 4466)
    #expect(try bureau.journalBytes == written)
    let changed = String(decoding: bytes, as: UTF8.self)
      .replacing("\n._25th6,28100,", with: "\n._25th6,28200,")
      .replacing("\n.28.th2,227300,", with: "\n.28.th2,227301,")
    let report = try desk.importCreators(try file(Array(changed.utf8)))
    #expect(report.updated == 2 && report.unchanged == 4464)
    #expect(try bureau.journalBytes.count { $0 == 0x0A } == written.count { $0 == 0x0A } + 2)
    #expect(try bureau.audit().findings == [])
  }
}
