/// How long something may take, from an anchor that its rule names: every clock has a unit and an anchor in
/// the scheme (PROGRAMME 7).
public struct TimeLimit: Sendable, Hashable {
  /// 1 or more.
  public var length: Int
  public var unit: Unit

  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case days, workingDays, months
  }

  public init(length: Int, unit: Unit) {
    self.length = length
    self.unit = unit
  }
}

/// When a time limit runs out, as far as the calendar can tell.
public enum Due: Sendable, Hashable {
  /// The last day on which it is still in time.
  case on(Day)
  /// The calendar has no holidays of this year, so nobody guesses.
  case unknown(year: Int)

  public var day: Day? {
    guard case .on(let day) = self else { return nil }
    return day
  }

  /// Days left on `today`: 0 on the last day, negative when overdue; nil where the calendar is silent.
  public func daysLeft(on today: Day) -> Int? { day?.days(since: today) }
}
