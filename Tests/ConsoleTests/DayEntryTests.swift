import Testing
import TrustRegistry

@testable import Console

/// Days as they are keyed, on Saturday 21 November 2026.
@Suite struct DayEntryTests {
  @Test(arguments: [
    ("t", "2026-11-21"), ("h", "2026-11-21"), ("-7", "2026-11-14"), ("+7", "2026-11-28"),
    ("20", "2026-11-20"), ("21", "2026-11-21"), ("22", "2026-10-22"), ("28/3", "2026-03-28"),
    ("25/12", "2025-12-25"), ("28/3/2024", "2024-03-28"), ("28.3.24", "2024-03-28"),
    ("29/2/2024", "2024-02-29"), ("2026-01-31", "2026-01-31"), (" 5-6 ", "2026-06-05"),
  ])
  func past(_ typed: String, _ day: String) throws {
    #expect(DayEntry.read(typed, today: SampleRegistry.today, past: true)?.description == day)
  }

  @Test(arguments: [("20", "2026-12-20"), ("21", "2026-11-21"), ("22", "2026-11-22"), ("28/3", "2027-03-28")])
  func toCome(_ typed: String, _ day: String) throws {
    #expect(DayEntry.read(typed, today: SampleRegistry.today, past: false)?.description == day)
  }

  @Test(arguments: [
    "30/2", "29/2/2025", "31/11/2025", "0", "32", "1/13", "abc", "", "+", "1/2/3/4", "1//2", "-99999",
  ])
  func noDay(_ typed: String) {
    #expect(DayEntry.read(typed, today: SampleRegistry.today, past: true) == nil)
  }

  /// The 31st, keyed in a month after one that has none, is refused and not moved.
  @Test func aDayThatTheMonthLacks() throws {
    let march = try #require(Day(year: 2026, month: 3, day: 5))
    #expect(DayEntry.read("31", today: march, past: true) == nil)
  }
}
