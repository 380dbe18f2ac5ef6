import TrustRegistry

/// The years of a trial registry: who comes when, what the alliance does meanwhile.
struct TrialTime {
  /// Days from the founding to the last day: as far back as holidays are known in 2026.
  static let span = 880
  /// How long one activity of the alliance goes on before the next follows it.
  static let activitySpan = 60

  let today: Day

  var founding: Day { today - TrialTime.span }

  /// How many of `creators` are registered when `day` ends: six in ten in the first month, as an import of
  /// what was known before; the others evenly, the last when seven tenths of the time are over.
  func registered(by day: Day, of creators: Int) -> Int {
    let passed = day.number - founding.number
    let (month, last) = (30, TrialTime.span * 7 / 10)
    if passed >= last { return creators }
    let known = creators * 6 / 10
    return passed <= month
      ? known * max(0, passed) / month : known + (creators - known) * (passed - month) / (last - month)
  }

  /// The activity that runs on a day.
  static func activity(on day: Day, since founding: Day) -> Int {
    (day.number - founding.number) / activitySpan + 1
  }

  /// What the alliance begins on a day; nil where it is still about something else.
  func activityBeginning(on day: Day) -> Activity? {
    let passed = day.number - founding.number
    guard passed % TrialTime.activitySpan == 0 else { return nil }
    let kinds = ActivityKind.allCases
    let number = passed / TrialTime.activitySpan
    let names = [
      "Tuần lễ chống tin giả", "Cảnh giác lừa đảo trực tuyến", "Mạng sạch cho trẻ em",
      "Tập huấn quảng cáo minh bạch", "Ngày hội người sáng tạo",
    ]
    return Activity(
      name: "\(names[number % names.count]) lần \(number / names.count + 1)",
      kind: kinds[number % kinds.count], first: day, last: day + (TrialTime.activitySpan - 1))
  }
}
