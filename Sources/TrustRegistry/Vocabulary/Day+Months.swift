/// The two ways of counting months that the programme needs; they differ on days that a month lacks
/// (PROGRAMME 3).
extension Day {
  /// The same day `months` earlier; a day that the earlier month lacks becomes its last day.
  /// Clean windows count so: from 31 August, 6 months back is 28 or 29 February.
  public func going(back months: Int) -> Day {
    let (year, month, day) = shifted(by: -months)
    return Day(
      number: Day.count(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year))))
  }

  /// The anniversary `months` later; a day that the later month lacks becomes the next day that exists.
  public func anniversary(after months: Int) -> Day {
    let (year, month, day) = shifted(by: months)
    let length = Day.length(ofMonth: month, year: year)
    let last = Day.count(year: year, month: month, day: min(day, length))
    return Day(number: day > length ? last + 1 : last)
  }

  /// The last day of a validity of `months` that begins today: the day before the anniversary.
  /// From 29 February 2028, 12 months run through 28 February 2029.
  public func lastValidDay(months: Int) -> Day {
    anniversary(after: months) - 1
  }

  private func shifted(by months: Int) -> (year: Int, month: Int, day: Int) {
    let (year, month, day) = date
    let count = year * 12 + (month - 1) + months
    return (count / 12, count % 12 + 1, day)
  }
}
