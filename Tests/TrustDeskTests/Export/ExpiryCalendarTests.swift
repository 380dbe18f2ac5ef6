import Testing
import TrustRegistry

@testable import TrustDesk

@Suite("The calendar of expiries (RFC 5545)")
struct ExpiryCalendarTests {
  private static func expiry(_ name: String, _ number: String = "DD-2026-000017") throws -> Expiry {
    let id = try #require(CreatorID("KOL-000017"))
    let day = try #require(Day("2026-11-21"))
    return Expiry(
      id: id, name: name,
      certificate: Certificate(
        number: number, certificateClass: ClassCode(rawValue: "ethics"), score: 93, atLeast: 90,
        validFrom: day, validThrough: day + 364), openReviews: 0)
  }

  private static func calendar(_ expiries: [Expiry], _ language: Language = .vietnamese) throws -> String {
    let moment = try #require(Timestamp("2026-11-21T01:15:00+07:00"))
    return ExpiryCalendar(
      registry: "00ff", madeAt: moment, stages: [30, 90], office: Office(), language: language
    ).text(of: expiries)
  }

  /// The reader of the test: lines unfolded, as any calendar program does first.
  private func unfolded(_ text: String) throws -> [String] {
    #expect(text.hasSuffix("\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains("\r"))
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75, "\(line)") }
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test("one event a certificate, with a number that stays, on the last valid day")
  func event() throws {
    let lines = try unfolded(try Self.calendar([try Self.expiry("Lê An")]))
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.last == "END:VCALENDAR")
    for line in [
      "VERSION:2.0", "UID:DD-2026-000017@00ff.tinnhiem", "DTSTAMP:20261120T181500Z",
      "DTSTART;VALUE=DATE:20271120", "DTEND;VALUE=DATE:20271121", "TRIGGER:-P90D", "TRIGGER:-P30D",
      "SUMMARY:Hết hạn DD-2026-000017: Lê An",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(lines.count { $0.hasPrefix("BEGIN:") } == lines.count { $0.hasPrefix("END:") })
  }

  @Test("names cannot end a value, a line or an event, however long they are")
  func escaping() throws {
    let name = "Ơn; \\ Vũ, 🌸\r\nEND:VEVENT" + String(repeating: " Nguyễn Phượng", count: 12)
    let text = try Self.calendar([try Self.expiry(name)], .english)
    let lines = try unfolded(text)
    #expect(lines.count { $0 == "END:VEVENT" } == 1)
    let summary = try #require(lines.first { $0.hasPrefix("SUMMARY:") })
    #expect(summary.hasPrefix("SUMMARY:DD-2026-000017 ends: Ơn\\; \\\\ Vũ\\, 🌸  END:VEVENT Nguyễn"))
  }

  @Test("no certificates make an empty calendar")
  func empty() throws {
    #expect(try unfolded(try Self.calendar([])).count == 7)
  }
}
