import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// Under which clock an act is written (JOURNAL 11).
@Suite struct ClockTests {
  private let register = Command.creator(.register(.sample("Lê An"), accounts: [.sample("an")]))

  @Test func aSetClockWritesInTrialRegistriesOnly() throws {
    let bureau = try Bureau(trial: false)
    var desk = try Desk.open(
      bureau.folder, key: try bureau.key(.staff), clock: .set(Bureau.start + 900), verb: "test", state: nil)
    #expect(desk.setback(register) == .clockSet)
    #expect(desk.obstacle(to: Act(register)) == .clockSet)
    #expect(desk.roster.isEmpty && !desk.isWritable)
    let scheme = try #require(desk.office.scheme)
    #expect(throws: Setback.clockSet) {
      _ = try Desk.found(
        bureau.home + "/second", name: "Thật", trial: false, officerName: "A", key: OfficerKey(),
        scheme: scheme, clock: .set(Bureau.start))
    }
  }

  @Test func actsAreDatedByTheClockAndNeverBackwards() throws {
    let bureau = try Bureau()
    var later = try bureau.desk(.staff, day: 3)
    #expect(try later.perform(register).first?.at == Bureau.start + 3 + .hours(1))
    // Half a minute behind: as the last entry.
    let behind = Timestamp(milliseconds: (Bureau.start + 3).milliseconds + 3_600_000 - 30_000)
    later.sit(try bureau.key(.staff), at: .set(behind))
    let next = Command.creator(.register(.sample("Lê Ba"), accounts: [.sample("ba")]))
    #expect(try later.perform(next).first?.at == Bureau.start + 3 + .hours(1))
  }

  @Test func aClockBehindWaitsForItsCorrection() throws {
    let bureau = try Bureau()
    var early = try bureau.desk(.staff, day: 2)
    var ahead = try bureau.desk(.staff, day: 9)
    try ahead.perform(register)
    let next = Command.creator(.register(.sample("Lê Ba"), accounts: [.sample("ba")]))
    let setback = Setback.fault(.clockBehind(milliseconds: 7 * 86_400_000))
    #expect(early.setback(next) == setback)
    // Caught up by now, so the obstacle is known beforehand.
    #expect(early.obstacle(to: Act(next)) == setback)
    let correction = Command.office(.correctClock(reason: "Máy trước chạy nhanh bảy ngày"))
    #expect(early.setback(correction) == .refused(.roleMissing(needed: .administrator, held: .staff)))
    var administrator = try bureau.desk(.administrator, day: 2)
    let entry = try #require(try administrator.perform(correction).first)
    #expect(entry.at == Bureau.start + 2 + .hours(1))
    #expect(early.setback(next) == nil)
    #expect(try bureau.audit().findings == [])
  }
}

extension Timestamp {
  struct Hours {
    let count: Int

    static func hours(_ count: Int) -> Hours { Hours(count: count) }
  }

  static func + (left: Timestamp, hours: Hours) -> Timestamp {
    Timestamp(milliseconds: left.milliseconds + hours.count * 3_600_000)
  }
}
