/// Which days offices work, year by year: weekends, public holidays and the working days given in exchange.
public struct WorkingCalendar: Sendable, Hashable {
  public var years: [Year]

  /// The holidays of one year, as the authority announced them.
  public struct Year: Sendable, Hashable {
    public var year: Int
    public var holidays: [Holiday]
    /// Weekend days on which offices work, in exchange for a holiday between two others.
    public var workdays: [Day]

    public init(year: Int, holidays: [Holiday], workdays: [Day] = []) {
      self.year = year
      self.holidays = holidays
      self.workdays = workdays
    }
  }

  /// A day off, with its name.
  public struct Holiday: Sendable, Hashable {
    public var day: Day
    public var name: Phrase

    public init(day: Day, name: Phrase) {
      self.day = day
      self.name = name
    }
  }

  public init(years: [Year] = []) {
    self.years = years
  }

  /// Nil in a year whose holidays are not known.
  public func isWorking(_ day: Day) -> Bool? {
    guard let year = years.last(where: { $0.year == day.date.year }) else { return nil }
    if year.workdays.contains(day) { return true }
    return !day.isWeekend && !year.holidays.contains { $0.day == day }
  }

  /// The last day of a time limit. The anchor's own day is not counted, and a limit that would end on a day
  /// off ends on the next working day (Civil Code 2015, article 148) [A].
  public func due(_ limit: TimeLimit, from anchor: Day) -> Due {
    switch limit.unit {
    case .workingDays: going(limit.length, from: anchor)
    case .days: workingDay(from: anchor + limit.length)
    case .months: workingDay(from: anchor.anniversary(after: limit.length))
    }
  }

  private func going(_ length: Int, from anchor: Day) -> Due {
    var day = anchor
    var left = length
    while left > 0 {
      day = day + 1
      guard let works = isWorking(day) else { return .unknown(year: day.date.year) }
      if works { left -= 1 }
    }
    return .on(day)
  }

  private func workingDay(from first: Day) -> Due {
    var day = first
    while let works = isWorking(day) {
      if works { return .on(day) }
      day = day + 1
    }
    return .unknown(year: day.date.year)
  }
}

extension Day {
  /// Saturday or Sunday. 1 January 1970 was a Thursday.
  public var isWeekend: Bool {
    let weekday = ((number + 3) % 7 + 7) % 7
    return weekday >= 5
  }
}
