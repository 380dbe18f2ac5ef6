import Foundation
import Testing
import TrustDesk
import TrustJournal
import TrustRegistry

/// The demonstration lives its whole story through the desk, without one refusal.
@Suite struct DemonstrationTests {
  static func made(creators: Int, in folder: String) throws -> [(name: String, key: OfficerKey)] {
    var demonstration = Demonstration(
      scheme: try Scheme(reading: ProjectData.bytes("scheme.json")),
      sample: try SampleData(json: ProjectData.bytes("names.json")),
      today: try #require(Day("2026-11-20")))
    demonstration.creators = creators
    return try demonstration.build(in: folder)
  }

  @Test func showsEveryStateOfLife() throws {
    try withTemporaryFolder { folder in
      let keys = try Self.made(creators: 240, in: folder)
      #expect(keys.count == 11)
      let noon = Timestamp(startOf: try #require(Day("2026-11-21")), plus: 12 * 3600)
      let desk = try Desk.open(folder, key: keys[1].key, clock: .set(noon), verb: "test", state: nil)
      #expect(desk.findings.isEmpty)
      #expect(desk.roster.count == 240)
      let rows = desk.roster.map(\.row)
      let statuses = Set(
        rows.flatMap(\.certificates).map { $0.status(on: desk.today, stages: [90, 60, 30]).name })
      #expect(statuses.isSuperset(of: ["valid", "expiring", "expired"]))
      let states = Set(rows.compactMap { $0.membership?.state(on: desk.today) })
      #expect(states == Set(Membership.State.allCases))
      let waiting = Set(rows.compactMap { $0.openCase?.missing.first })
      #expect(waiting.isSuperset(of: [1, 2, 3, 4, 5, 6]))
    }
  }
}

/// Files of the project's `data` folder.
enum ProjectData {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "data").appending(path: name)))
  }
}

/// Runs `body` with a fresh folder that is removed afterwards.
func withTemporaryFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tinnhiem-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path + "/registry")
}
