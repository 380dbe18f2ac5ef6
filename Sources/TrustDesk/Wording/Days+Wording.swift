import TrustRegistry

extension Day {
  /// `05/03/2026` in Vietnamese, `2026-03-05` in English.
  public var phrase: Phrase { Phrase(text(in:)) }

  /// How far the day lies from `today`: `hôm nay`, `còn 28 ngày`, `3 ngày trước`.
  public func distance(from today: Day) -> Phrase {
    let days = days(since: today)
    return switch days {
    case 0: Phrase(vi: "hôm nay", en: "today")
    case 1...: Phrase(vi: "còn \(days.grouped(in: .vietnamese)) ngày", en: "\(counted(days, "day")) left")
    default: Phrase(vi: "\((-days).grouped(in: .vietnamese)) ngày trước", en: "\(counted(-days, "day")) ago")
    }
  }
}

extension Timestamp {
  /// Day, hour and minute in Viet Nam: `05/03/2026 08:15` in Vietnamese, `2026-03-05 08:15` in English.
  public func text(in language: Language) -> String {
    "\(day.text(in: language)) \(clock.prefix(5))"
  }

  public var phrase: Phrase { Phrase(text(in:)) }
}

extension ClosedRange<Day> {
  /// From the first to the last day: `01/03/2026 – 28/02/2027`.
  public var phrase: Phrase { Phrase { "\(lowerBound.text(in: $0)) – \(upperBound.text(in: $0))" } }
}
