import Foundation
import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// A desk behind a roster index knows what a desk knows that read every line (JOURNAL 22–26).
@Suite struct IndexTests {
  private static let noon = Timestamp(startOf: Day("2026-07-01") ?? Day(number: 0), plus: 12 * 3600)

  func made(
    seed: UInt64, _ body: (_ folder: String, _ staff: OfficerKey) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let making = try TrialRegistryTests.made(creators: 150, entries: 1800, seed: seed, in: folder)
      try body(folder, making.keys[1].key)
    }
  }

  func open(_ folder: String, _ key: OfficerKey?, settingDownAt lines: Int = .max) throws -> Desk {
    try Desk.open(
      folder, key: key, clock: .set(Self.noon), verb: "test", state: nil, settingDownAt: lines)
  }

  private func index(_ folder: String) -> String { RegistryFolder(folder).index(version: Archive.version) }

  /// Everything that either can be asked.
  private func expectSame(_ one: borrowing Desk, _ other: borrowing Desk) {
    expectSameFigures(one.book, other.book, on: one.today)
    let (one, other) = (one.book, other.book)
    #expect(Array(one.roster.map(\.row)) == Array(other.roster.map(\.row)))
    #expect(one.creators == other.creators)
    #expect(one.creators.allSatisfy { one.registry.dossier($0) == other.registry.dossier($0) })
    #expect(one.registry.loads == other.registry.loads)
    #expect(one.registry.findings == other.registry.findings)
    #expect(one.registry.office.taken == other.registry.office.taken)
    #expect(one.registry.office.revision == other.registry.office.revision)
    #expect(one.registry.office.officers == other.registry.office.officers)
    #expect(one.count == other.count && one.roster.provinceCounts == other.roster.provinceCounts)
    let names = one.roster.flatMap { $0.row.accounts.map(\.name) }
    #expect(names.allSatisfy { one.registry.holder(of: $0) == other.registry.holder(of: $0) })
    #expect(one.work.count == other.work.count && Set(one.work) == Set(other.work))
    #expect(one.archive?.isMistaken != true && one.archive?.fault == nil)
  }

  private func expectSameAnswers(_ one: borrowing Desk, _ other: borrowing Desk, seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let searches = ["", "", "nguyen", "an", "ha noi", "kol-0000", "food", "minh lan", "zzz", "le thi"]
    let statuses: [String?] = [nil, nil, "none", "valid", "expired", "expiring"]
    for _ in 0..<60 {
      var query = RosterQuery()
      query.search = searches.randomElement(using: &generator) ?? ""
      query.sort = RosterQuery.Sort.allCases.randomElement(using: &generator) ?? .name
      query.descending = Bool.random(using: &generator)
      query.status = statuses.randomElement(using: &generator) ?? nil
      #expect(one.rows(query).map(\.row.id) == other.rows(query).map(\.row.id), "\(query)")
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func theRosterAfterAnyHistoryEqualsTheRosterRebuilt(seed: UInt64) throws {
    try made(seed: seed) { folder, key in
      var desk = try open(folder, key, settingDownAt: 1)
      var generator = SplitMix(seed: seed)
      #expect(desk.archive != nil)
      for round in 0..<6 {
        for _ in 0..<Int.random(in: 1...7, using: &generator) { live(&desk, &generator) }
        // Now the old index with what came since, now one made from another, now what others made.
        if round % 2 == 1 { try desk.setDown() }
        let behind = try open(folder, key)
        #expect(behind.archive != nil)
        try Data(contentsOf: URL(filePath: index(folder))).write(to: URL(filePath: folder + "/kept"))
        try FileManager.default.removeItem(atPath: index(folder))
        let whole = try open(folder, key)
        #expect(whole.archive == nil)
        expectSame(desk, whole)
        expectSame(behind, whole)
        expectSameAnswers(desk, whole, seed: seed + UInt64(round))
        try Data(contentsOf: URL(filePath: folder + "/kept")).write(to: URL(filePath: index(folder)))
      }
    }
  }

  /// Somebody new, somebody renamed, an account given back, a case opened; what a rule forbids is no matter.
  func live(_ desk: inout Desk, _ generator: inout SplitMix) {
    let creators = desk.roster
    guard let id = creators.randomElement(using: &generator)?.row.id else { return }
    let number = Int.random(in: 0..<1_000_000, using: &generator)
    let acts: [Act] = [
      .register(.sample("Lý Thị Mới \(number)"), accounts: [.sample("moi\(number)")]),
      Act(.creator(.amend(Amendment(name: "Đổi Tên \(number)", province: "Huế"))), about: id),
      Act(.creator(.recordAccount(.sample("them\(number)", followers: number))), about: id),
      Act(.procedure(.open(certificateClass: ClassCode(rawValue: "community"))), about: id),
    ]
    if let act = acts.randomElement(using: &generator) { _ = try? desk.perform(act) }
  }

  @Test func whoeverOpensNextReadsNoLineTwice() throws {
    try made(seed: 4) { folder, key in
      _ = try open(folder, key, settingDownAt: 1)
      let desk = try open(folder, key)
      #expect(desk.archive?.index.sequence == desk.entryCount)
      #expect(desk.book.registry.dossiers.changed.isEmpty)
    }
  }

  @Test(arguments: ["cut", "head", "foreign", "version"])
  func aDamagedOrForeignIndexIsMadeAnew(_ damage: String) throws {
    try made(seed: 5) { folder, key in
      _ = try open(folder, key, settingDownAt: 1)
      var bytes = try Data(contentsOf: URL(filePath: index(folder)))
      switch damage {
      case "cut": bytes = bytes.prefix(bytes.count / 2)
      case "head": bytes[30] ^= 1
      case "version": bytes[16] ^= 1
      default:
        try made(seed: 6) { other, key in
          _ = try open(other, key, settingDownAt: 1)
          bytes = try Data(contentsOf: URL(filePath: index(other)))
        }
      }
      try FileManager.default.removeItem(atPath: index(folder))
      try bytes.write(to: URL(filePath: index(folder)))
      let desk = try open(folder, key, settingDownAt: 1)
      #expect(IndexFile(index(folder), version: Archive.version)?.isWhole == true)
      try FileManager.default.removeItem(atPath: index(folder))
      expectSame(desk, try open(folder, key))
    }
  }

  /// Whatever byte of the columns is another: nobody crashes, and who decides finds out.
  @Test func nothingInTheIndexLeadsOutsideIt() throws {
    try made(seed: 7) { folder, key in
      _ = try open(folder, key, settingDownAt: 1)
      let whole = try Data(contentsOf: URL(filePath: index(folder)))
      var generator = SplitMix(seed: 7)
      for _ in 0..<60 {
        var bytes = whole
        for _ in 0..<200 {
          bytes[Int.random(in: 4096..<bytes.count, using: &generator)] = UInt8.random(
            in: .min ... .max, using: &generator)
        }
        try FileManager.default.removeItem(atPath: index(folder))
        try bytes.write(to: URL(filePath: index(folder)))
        #expect(IndexFile(index(folder), version: Archive.version)?.isWhole == false)
        var desk = try open(folder, key)
        var query = RosterQuery()
        query.search = "an"
        query.sort = .followers
        _ = desk.rows(query).map(\.row.name)
        for line in desk.roster.prefix(20) { _ = desk.dossier(line.row.id) }
        _ = (desk.work.count, desk.summary(), desk.register(), desk.keptTooLong)
        _ = desk.ranking(RankingQuery(on: desk.today))
        try desk.catchUp()
      }
    }
  }

  /// Rows are taken over from one index into the next: what a disk did to one of them must not be.
  @Test func nothingIsTakenOverFromADamagedIndex() throws {
    try made(seed: 9) { folder, key in
      var desk = try open(folder, key, settingDownAt: 1)
      for portion in 0..<10 {
        let acts = (0..<100).map { number -> Act in
          .register(.sample("Thêm \(portion) \(number)"), accounts: [.sample("them\(portion)x\(number)")])
        }
        try desk.perform(acts)
      }
      var bytes = try Data(contentsOf: URL(filePath: index(folder)))
      let start = bytes.dropFirst(144 + 16 * IndexSection.followers.rawValue).prefix(8)
      bytes[start.reversed().reduce(0) { $0 << 8 | Int($1) }] ^= 1
      try FileManager.default.removeItem(atPath: index(folder))
      try bytes.write(to: URL(filePath: index(folder)))
      let indexed = IndexFile(index(folder), version: Archive.version)?.sequence ?? 0
      let behind = try open(folder, key, settingDownAt: 1_000)
      #expect(behind.entryCount - indexed >= 1_000 && behind.indexedLines == behind.entryCount)
      let continued = try Data(contentsOf: URL(filePath: index(folder)))
      try FileManager.default.removeItem(atPath: index(folder))
      _ = try open(folder, key, settingDownAt: 1)
      #expect(continued == (try Data(contentsOf: URL(filePath: index(folder)))))
    }
  }

  @Test func anIndexAheadOfTheJournalIsAnAlarm() throws {
    try made(seed: 8) { folder, key in
      let short = try Data(contentsOf: URL(filePath: folder + "/journal.jsonl"))
      var desk = try open(folder, key, settingDownAt: 1)
      try desk.perform(.register(.sample("Mất"), accounts: [.sample("mat")]))
      try desk.setDown()
      try FileManager.default.removeItem(atPath: folder + "/lock")
      try Data().write(to: URL(filePath: folder + "/lock"))
      let handle = try FileHandle(forUpdating: URL(filePath: folder + "/journal.jsonl"))
      try handle.truncate(atOffset: UInt64(short.count))
      try handle.close()
      #expect(throws: Setback.self) { _ = try open(folder, key) }
    }
  }
}

extension Book {
  /// Every creator with a line, erased ones with them, by number.
  var creators: [CreatorID] {
    let old = archive?.index.column(.subjects, of: UInt64.self).indices.compactMap { place -> CreatorID? in
      guard case .creator(let id) = archive?.index.subject(at: place) else { return nil }
      return id
    }
    return Set(old ?? []).union(registry.dossiers.changed).sorted()
  }
}
