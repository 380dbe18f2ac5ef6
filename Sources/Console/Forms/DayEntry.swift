import TrustRegistry

/// Days as they are keyed: `28`, `28/3`, `28/3/2026`, `2026-03-28`, `+7`, `-7`, `t`.
enum DayEntry {
  /// - Parameter past: where month or year are left out, the last such day up to today; else the next from
  ///   today on.
  /// - Returns: nil for what is no day, and for a day that the calendar does not have.
  static func read(_ text: String, today: Day, past: Bool) -> Day? {
    let text = text.trimmed.lowercased()
    if ["t", "h", "today", "hôm nay"].contains(text) { return today }
    if let day = Day(text) { return day }
    if let sign = text.first, "+-".contains(sign) {
      guard let days = Int(text.dropFirst()), (0...36_500).contains(days) else { return nil }
      return sign == "+" ? today + days : today - days
    }
    let parts = text.split(omittingEmptySubsequences: false) { "/.- ".contains($0) }
    let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard numbers.count == parts.count, (1...3).contains(numbers.count) else { return nil }
    switch numbers.count {
    case 3: return Day(year: century(numbers[2]), month: numbers[1], day: numbers[0])
    case 2: return nearest(day: numbers[0], month: numbers[1], today, past: past)
    default: return nearest(day: numbers[0], today, past: past)
    }
  }

  private static func century(_ year: Int) -> Int { year < 100 ? 2000 + year : year }

  private static func nearest(day: Int, month: Int, _ today: Day, past: Bool) -> Day? {
    let year = today.date.year
    guard let this = Day(year: year, month: month, day: day) else { return nil }
    if past, this > today { return Day(year: year - 1, month: month, day: day) }
    if !past, this < today { return Day(year: year + 1, month: month, day: day) }
    return this
  }

  private static func nearest(day: Int, _ today: Day, past: Bool) -> Day? {
    let now = today.date
    let shift = past ? (day > now.day ? -1 : 0) : (day < now.day ? 1 : 0)
    let months = now.year * 12 + now.month - 1 + shift
    return Day(year: months / 12, month: months % 12 + 1, day: day)
  }
}
