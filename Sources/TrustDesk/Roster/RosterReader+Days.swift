import TrustRegistry

/// Days as they are typed: a day, a month or a year; or so many days, weeks, months or years from today.
extension RosterReader {
  /// The numbers of the days meant.
  /// - Parameter isAhead: whether spans count from today on, and not back.
  func days(
    _ trait: RosterTrait, _ value: RosterToken.Value, _ relation: RosterToken.Relation, isAhead: Bool
  ) throws(Trouble) -> ClosedRange<Int> {
    if let (low, high) = value.bounds {
      let lower = low.text.isEmpty ? nil : try days(trait, low, isAhead: isAhead)
      let upper = high.text.isEmpty ? nil : try days(trait, high, isAhead: isAhead)
      let isSpan = [low, high].contains { span($0.text, isAhead: isAhead) != nil }
      // What has been counts back: the longer ago, the earlier.
      let (first, last) = isSpan && !isAhead ? (upper, lower) : (lower, upper)
      let range = (first?.lowerBound ?? Int.min, last?.upperBound ?? Int.max)
      guard range.0 <= range.1 else { throw Trouble(offset: value.start, reason: .backwards(value.text)) }
      return range.0...range.1
    }
    guard let far = span(value.text, isAhead: isAhead) else {
      return relation.bounds(try days(trait, value, isAhead: isAhead))
    }
    return isAhead ? ahead(far.number, relation) : back(far.number, relation)
  }

  /// Nearer than a day to come, or farther; what has been is no answer to either.
  private func ahead(_ far: Int, _ relation: RosterToken.Relation) -> ClosedRange<Int> {
    switch relation {
    case .less: today.number...max(today.number, far - 1)
    case .has, .atMost: today.number...max(today.number, far)
    case .equal, .unequal: far...far
    case .more: (far + 1)...Int.max
    case .atLeast: far...Int.max
    }
  }

  private func back(_ far: Int, _ relation: RosterToken.Relation) -> ClosedRange<Int> {
    switch relation {
    case .less: min(today.number, far + 1)...today.number
    case .has, .atMost: min(today.number, far)...today.number
    case .equal, .unequal: far...far
    case .more: Int.min...(far - 1)
    case .atLeast: Int.min...far
    }
  }

  private func days(
    _ trait: RosterTrait, _ value: RosterToken.Value, isAhead: Bool
  ) throws(Trouble) -> ClosedRange<Int> {
    if let far = span(value.text, isAhead: isAhead) { return far.number...far.number }
    if let range = calendar(value.text) { return range.lowerBound.number...range.upperBound.number }
    let begun = value.text.allSatisfy { $0.isNumber || "-/".contains($0) }
    throw Trouble(offset: value.start, reason: .notDay(value.text, of: trait), mayGrow: begun)
  }

  /// `60d`, `60n`, `8w`, `3m`, `1y`; a number alone means days.
  private func span(_ text: String, isAhead: Bool) -> Day? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard 1...4 ~= digits.count, let count = Int(digits) else { return nil }
    let unit = FoldedText(text.dropFirst(digits.count)).text
    switch unit {
    case "" where digits.count <= 3: return today + (isAhead ? count : -count)
    case "d", "n", "day", "days", "ngay": return today + (isAhead ? count : -count)
    case "w", "t", "week", "weeks", "tuan": return today + (isAhead ? 7 * count : -7 * count)
    case "m", "th", "month", "months", "thang": return months(count, isAhead)
    case "y", "year", "years", "nam": return months(12 * count, isAhead)
    default: return nil
    }
  }

  private func months(_ count: Int, _ isAhead: Bool) -> Day? {
    guard count <= 1200 else { return nil }
    return isAhead ? today.anniversary(after: count) : today.going(back: count)
  }

  private func calendar(_ text: String) -> ClosedRange<Day>? {
    if ["today", "homnay", "nay"].contains(FoldedText(text).text) { return today...today }
    if let day = Day(text) { return day...day }
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 1 {
      parts = text.split(separator: "-", omittingEmptySubsequences: false).reversed().map(String.init)
    }
    // With dashes it is as on the wire, two digits each: `2026-1` is only on its way to `2026-12`.
    let least = text.contains("-") ? 2 : 1
    let isPlain = parts.allSatisfy { least...2 ~= $0.count || $0.count == 4 && $0 == parts.last }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(part) : nil
    }
    guard isPlain, numbers.count == parts.count, let year = numbers.last, year >= 1000 else { return nil }
    switch numbers.count {
    case 1: return Day.first(year, 1, through: 12)
    case 2: return Day.first(year, numbers[0], through: numbers[0])
    case 3: return Day(year: year, month: numbers[1], day: numbers[0]).map { $0...$0 }
    default: return nil
    }
  }
}

extension Day {
  /// Every day of some months of a year; nil where there is no such month.
  fileprivate static func first(_ year: Int, _ month: Int, through last: Int) -> ClosedRange<Day>? {
    guard let start = Day(year: year, month: month, day: 1),
      let end = Day(year: year, month: last, day: 1)?.lastValidDay(months: 1)
    else { return nil }
    return start...end
  }
}
