import TrustRegistry

/// The last valid days of certificates as a calendar file (RFC 5545): one all-day event a certificate.
struct ExpiryCalendar {
  /// What makes numbers of this registry differ from another's: an event keeps its number for ever, so that
  /// a calendar that is read in again changes and does not double.
  let registry: String
  let madeAt: Timestamp
  /// Days before the last valid day on which to be reminded.
  let stages: [Int]
  let office: Office
  let language: Language

  func text(of expiries: [Expiry]) -> String {
    let name = Phrase(vi: "Giấy chứng nhận hết hạn", en: "Certificates that end")(language)
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tin Nhiem//Registry//\(language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(CalendarText.escaped(name))",
    ]
    let lines = head + expiries.flatMap(event) + ["END:VCALENDAR"]
    return lines.map { CalendarText.folded($0) + "\r\n" }.joined()
  }

  private func event(_ expiry: Expiry) -> [String] {
    let certificate = expiry.certificate
    let code = office.className(certificate.certificateClass)(language)
    let last = certificate.validThrough
    let summary = Phrase(
      vi: "Hết hạn \(certificate.number): \(expiry.name)", en: "\(certificate.number) ends: \(expiry.name)")
    let description = Phrase(
      vi: "Hạng \(code), mã hồ sơ \(expiry.id), ngày hiệu lực cuối \(last.phrase.vi)",
      en: "Class \(code), creator \(expiry.id), last valid day \(last.phrase.en)")
    return [
      "BEGIN:VEVENT", "UID:\(certificate.number)@\(registry).tinnhiem", "DTSTAMP:\(CalendarText.utc(madeAt))",
      "DTSTART;VALUE=DATE:\(CalendarText.date(last))", "DTEND;VALUE=DATE:\(CalendarText.date(last + 1))",
      "SUMMARY:\(CalendarText.escaped(summary(language)))",
      "DESCRIPTION:\(CalendarText.escaped(description(language)))",
      "CATEGORIES:\(CalendarText.escaped(code))", "CLASS:CONFIDENTIAL", "TRANSP:TRANSPARENT",
    ] + stages.sorted(by: >).flatMap { alarm($0, summary(language)) } + ["END:VEVENT"]
  }

  private func alarm(_ days: Int, _ summary: String) -> [String] {
    [
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P\(days)D",
      "DESCRIPTION:\(CalendarText.escaped(summary))", "END:VALARM",
    ]
  }
}
