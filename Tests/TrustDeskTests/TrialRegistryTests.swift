import Foundation
import Testing
import TrustDesk
import TrustJournal
import TrustRegistry

/// A registry made for measuring is a registry like any other, and made again it is the same.
@Suite struct TrialRegistryTests {
  static let today = Day("2026-06-30")

  static func made(
    creators: Int, entries: Int, seed: UInt64 = 5, in folder: String
  ) throws -> TrialRegistry.Making {
    try TrialRegistry(
      creators: creators, entries: entries, seed: seed,
      scheme: try Scheme(reading: ProjectData.bytes("scheme.json")),
      sample: try SampleData(json: ProjectData.bytes("names.json")), today: try #require(today)
    ).make(in: folder)
  }

  @Test func verifiesWithoutFindings() throws {
    try withTemporaryFolder { folder in
      let making = try Self.made(creators: 900, entries: 12_000, in: folder)
      let noon = Timestamp(startOf: try #require(Self.today) + 1, plus: 12 * 3600)
      let report = try Desk.audit(folder, clock: .set(noon), state: nil)
      #expect(report.findings == [])
      #expect(report.entries == making.entries)
      #expect(report.transactions == making.transactions)
      #expect(making.entries >= 12_000)
      let desk = try Desk.open(folder, key: making.keys[1].key, clock: .set(noon), verb: "test", state: nil)
      #expect(desk.officer?.roles == .staff)
      let erased = making.kinds.first { $0.kind == .dossierErased }?.count ?? 0
      #expect(desk.roster.count == 900 - erased)
    }
  }

  /// But for the way back after a restore, which nobody makes up.
  @Test func holdsNearlyEveryKind() throws {
    try withTemporaryFolder { folder in
      let making = try Self.made(creators: 1500, entries: 40_000, in: folder)
      let missing = Set(EventKind.allCases).subtracting(making.kinds.map(\.kind))
      #expect(missing.isSubset(of: [.registryRestored, .historyAccepted, .holdLifted, .membershipReviewed]))
      #expect(making.kinds.map(\.count).reduce(0, +) == making.entries)
    }
  }

  @Test func isTheSameForTheSameSeed() throws {
    let bytes = try [5, 5, 6].map { (seed: UInt64) in
      var found = Data()
      try withTemporaryFolder { folder in
        _ = try Self.made(creators: 200, entries: 1500, seed: seed, in: folder)
        found = try Data(contentsOf: URL(filePath: folder + "/journal.jsonl"))
      }
      return found
    }
    #expect(bytes[0] == bytes[1])
    #expect(bytes[0] != bytes[2])
  }

  @Test func isMadeOnlyWhereNoneIs() throws {
    try withTemporaryFolder { folder in
      _ = try Self.made(creators: 10, entries: 30, in: folder)
      #expect(throws: Setback.fault(.alreadyFounded(folder))) {
        try Self.made(creators: 10, entries: 30, in: folder)
      }
    }
  }
}
