import Testing
import TrustRegistry

@Suite("Moments, and the civil day in Viet Nam (JOURNAL 2, 11)")
struct TimestampTests {
  @Test(
    "RFC 3339 is read to the millisecond",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T07:00:00+07:00", 0), ("1970-01-01T00:00:00.5Z", 500),
      ("1970-01-01T00:00:00.0019Z", 1), ("1969-12-31T23:59:59Z", -1000), ("1970-01-01 00:00:01z", 1000),
      ("2026-11-21T08:15:00+07:00", 1_795_223_700_000), ("2026-11-20T20:15:00-05:00", 1_795_223_700_000),
      ("2024-02-29T00:00:00+07:00", 1_709_139_600_000), ("1970-01-01T05:30:00+05:30", 0),
    ])
  func read(_ text: String, _ milliseconds: Int) {
    #expect(Timestamp(text)?.milliseconds == milliseconds)
  }

  @Test(
    "anything else is not read",
    arguments: [
      "", "2026-11-21", "2026-11-21T08:15:00", "2026-11-21T08:15+07:00", "2026-02-30T08:15:00Z",
      "2026-11-21T24:00:00Z", "2026-11-21T08:60:00Z", "2026-11-21T08:15:60Z", "2026-11-21T08:15:00.Z",
      "2026-11-21T08:15:00+0700", "2026-11-21T08:15:00+24:00", "2026-11-21T08:15:00Zz",
      "2026-11-21X08:15:00Z", "2026-11-21T-8:15:00Z", "2026-11-21T08:15:00 +07:00",
    ])
  func unreadable(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test("written in Viet Nam's offset, and read again")
  func written() throws {
    let moment = try #require(Timestamp("2026-11-21T01:15:09Z"))
    #expect(moment.description == "2026-11-21T08:15:09+07:00")
    #expect(moment.clock == "08:15:09")
    #expect(Timestamp(moment.description) == moment)
  }

  @Test(
    "the civil day turns at midnight in Viet Nam, five in the afternoon in Greenwich",
    arguments: [
      ("2026-08-30T16:59:59.999Z", "2026-08-30"), ("2026-08-30T17:00:00Z", "2026-08-31"),
      ("2026-08-31T23:59:59+07:00", "2026-08-31"), ("2026-09-01T00:00:00+07:00", "2026-09-01"),
      ("1969-12-31T16:59:59Z", "1969-12-31"), ("1969-12-31T17:00:00Z", "1970-01-01"),
      ("1969-12-30T16:59:59Z", "1969-12-30"),
    ] as [(String, Day)])
  func civilDay(_ text: String, _ day: Day) {
    #expect(Timestamp(text)?.day == day)
  }

  @Test("a day begins at midnight")
  func startOfDay() {
    #expect(Timestamp(startOf: "2026-08-31").description == "2026-08-31T00:00:00+07:00")
    #expect(Timestamp(startOf: "2026-08-31", plus: 86_399).day == "2026-08-31")
    #expect(Timestamp(startOf: "2026-08-31", plus: 86_400).day == "2026-09-01")
  }
}
