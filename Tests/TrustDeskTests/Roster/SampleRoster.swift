import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// The roster of the demonstration, with creators in every state of life, made without a journal.
enum SampleRoster {
  static let today = Day("2026-11-20") ?? Day(number: 0)
  static let stages = [90, 60, 30]

  static func desk(creators: Int, seed: UInt64 = 2026) throws -> Desk {
    var demonstration = Demonstration(
      scheme: try Scheme(reading: ProjectData.bytes("scheme.json")),
      sample: try SampleData(json: ProjectData.bytes("names.json")), today: today)
    demonstration.creators = creators
    demonstration.seed = seed
    return Desk(
      rehearsing: try demonstration.rehearsed(), as: OfficerID(number: 2),
      clock: .set(Timestamp(startOf: today, plus: 12 * 3600)))
  }
}
