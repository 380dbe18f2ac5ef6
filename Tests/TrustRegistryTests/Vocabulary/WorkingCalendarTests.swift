import Testing
import TrustRegistry

@Suite("The working calendar: days on which offices work, and when time limits end (PROGRAMME 7)")
struct WorkingCalendarTests {
  private static let calendar = WorkingCalendar(years: [
    .init(
      year: 2026,
      holidays: ["2026-01-01", "2026-01-02", "2026-08-31", "2026-09-01", "2026-09-02"].map {
        .init(day: $0, name: "Lễ")
      }, workdays: ["2026-01-10", "2026-08-22"])
  ])

  @Test(
    "weekends, holidays and the Saturdays given in exchange",
    arguments: [
      ("2026-08-21", true), ("2026-08-22", true), ("2026-08-23", false), ("2026-08-29", false),
      ("2026-08-31", false), ("2026-09-02", false), ("2026-09-03", true), ("2027-01-04", nil),
    ] as [(Day, Bool?)])
  func working(_ day: Day, _ expected: Bool?) {
    #expect(WorkingCalendarTests.calendar.isWorking(day) == expected)
  }

  @Test(
    "a limit ends on a working day, and never by a guess",
    arguments: [
      // Friday; the anchor does not count.
      (TimeLimit(length: 5, unit: .workingDays), "2026-08-14", .on("2026-08-21")),
      // The Saturday in exchange counts, the holidays do not.
      (TimeLimit(length: 5, unit: .workingDays), "2026-08-21", .on("2026-08-27")),
      (TimeLimit(length: 7, unit: .workingDays), "2026-08-21", .on("2026-09-03")),
      (TimeLimit(length: 1, unit: .workingDays), "2026-08-28", .on("2026-09-03")),
      (TimeLimit(length: 15, unit: .days), "2026-08-03", .on("2026-08-18")),
      // Ends on a Sunday, before three holidays.
      (TimeLimit(length: 15, unit: .days), "2026-08-15", .on("2026-09-03")),
      (TimeLimit(length: 1, unit: .months), "2026-05-31", .on("2026-07-01")),
      (TimeLimit(length: 2, unit: .workingDays), "2026-12-30", .unknown(year: 2027)),
      (TimeLimit(length: 30, unit: .days), "2026-12-15", .unknown(year: 2027)),
    ] as [(TimeLimit, Day, Due)])
  func due(_ limit: TimeLimit, _ anchor: Day, _ expected: Due) {
    #expect(WorkingCalendarTests.calendar.due(limit, from: anchor) == expected)
  }

  @Test("1 November 2026 is a Sunday, the next day is none")
  func weekend() {
    #expect(("2026-11-01" as Day).isWeekend)
    #expect(!("2026-11-02" as Day).isWeekend)
    #expect(("1969-12-28" as Day).isWeekend)
  }
}
