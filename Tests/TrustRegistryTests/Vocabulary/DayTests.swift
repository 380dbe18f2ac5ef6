import Testing
import TrustRegistry

@Suite("Days, and the two ways of counting months (PROGRAMME 3)")
struct DayTests {
  @Test(
    "months back end on a day that exists: the last of its month",
    arguments: [
      ("2026-08-31", 6, "2026-02-28"), ("2024-08-31", 6, "2024-02-29"), ("2026-08-31", 24, "2024-08-31"),
      ("2024-02-29", 12, "2023-02-28"), ("2028-02-29", 48, "2024-02-29"), ("2026-03-31", 1, "2026-02-28"),
      ("2026-01-15", 1, "2025-12-15"), ("2026-12-31", 6, "2026-06-30"), ("2026-05-30", 3, "2026-02-28"),
      ("2026-07-31", 12, "2025-07-31"), ("2100-08-29", 6, "2100-02-28"), ("2026-06-15", 0, "2026-06-15"),
    ] as [(Day, Int, Day)])
  func goingBack(_ day: Day, _ months: Int, _ expected: Day) {
    #expect(day.going(back: months) == expected)
  }

  @Test(
    "an anniversary that the year lacks is the next day that exists",
    arguments: [
      ("2028-02-29", 12, "2029-03-01"), ("2028-02-29", 48, "2032-02-29"), ("2025-08-31", 12, "2026-08-31"),
      ("2026-08-31", 6, "2027-03-01"), ("2027-08-31", 6, "2028-03-01"), ("2027-08-29", 6, "2028-02-29"),
      ("2026-12-31", 12, "2027-12-31"), ("2026-11-30", 3, "2027-03-01"), ("2026-12-15", 1, "2027-01-15"),
    ] as [(Day, Int, Day)])
  func anniversary(_ day: Day, _ months: Int, _ expected: Day) {
    #expect(day.anniversary(after: months) == expected)
  }

  @Test(
    "the last valid day is the day before the anniversary",
    arguments: [
      ("2025-08-31", "2026-08-30"), ("2028-02-29", "2029-02-28"), ("2027-03-01", "2028-02-29"),
      ("2027-02-28", "2028-02-27"), ("2026-01-01", "2026-12-31"),
    ] as [(Day, Day)])
  func lastValidDay(_ first: Day, _ last: Day) {
    #expect(first.lastValidDay(months: 12) == last)
  }

  @Test("the two ways differ where a month lacks the day")
  func waysDiffer() {
    let day: Day = "2026-08-31"
    #expect(day.going(back: -6) == "2027-02-28")
    #expect(day.anniversary(after: 6) == "2027-03-01")
  }

  @Test(
    "the anniversary of an act is the first day on which a clean window is behind it",
    arguments: [6, 12, 24])
  func anniversaryCleans(_ months: Int) {
    let first: Day = "2023-01-01"
    for offset in 0..<1500 {
      let act = first + offset
      let clean = act.anniversary(after: months)
      #expect(act <= clean.going(back: months) && act > (clean - 1).going(back: months), "\(act)")
    }
  }

  @Test(
    "days that do not exist, and other forms, are not read",
    arguments: [
      "2026-02-30", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
      "0000-01-01", "2026-1-01", "2026-01-1", "26-01-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "",
      "2026-01-0١",
    ])
  func unreadable(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test("every day of eight centuries is read, written and counted in order")
  func everyDay() throws {
    let first = try #require(Day(year: 1600, month: 1, day: 1))
    let last = try #require(Day(year: 2400, month: 12, day: 31))
    #expect(first.number == -135_140)
    #expect(last.days(since: first) == 292_559)
    for number in first.number...last.number {
      let day = Day(number: number)
      let (year, month, dayOfMonth) = day.date
      guard Day(year: year, month: month, day: dayOfMonth) == day else {
        Issue.record("\(day) does not come back")
        return
      }
    }
  }

  @Test("text in both languages")
  func text() {
    let day: Day = "2026-03-05"
    #expect(day.description == "2026-03-05")
    #expect(day.text(in: .vietnamese) == "05/03/2026")
    #expect(day.text(in: .english) == "2026-03-05")
    #expect(Day(number: 0).description == "1970-01-01")
  }
}
