import TrustRegistry

/// A clock longer than this is a slip of the hand.
private let greatestLength = 1_200

extension Scheme {
  /// The rules of the sections on time and on people.
  func requireClocks() throws(FieldFault) {
    try requireDistinct(clocks.map(\.name.rawValue), in: "clocks", under: "name")
    for (place, rule) in clocks.enumerated() {
      try require(rule.limit.length, in: 1...greatestLength, at: "clocks[\(place)].length")
    }
    for (place, step) in steps.enumerated() {
      guard let within = step.within else { continue }
      try require(within.length, in: 1...greatestLength, at: "steps[\(place)].within.length")
    }
    try requireDistinct(calendar.years.map { String($0.year) }, in: "calendar.years", under: "year")
    for (place, year) in calendar.years.enumerated() {
      try require(year.year, in: 1_970...9_999, at: "calendar.years[\(place)].year")
      let days = year.holidays.map(\.day)
      for (index, day) in days.enumerated() {
        try require(
          day.date.year == year.year, .dayOfOtherYear(day),
          at: "calendar.years[\(place)].holidays[\(index)].day")
      }
      for (index, day) in year.workdays.enumerated() {
        try require(
          day.date.year == year.year && day.isWeekend, .dayOfOtherYear(day),
          at: "calendar.years[\(place)].workdays[\(index)]")
      }
    }
  }

  func requirePeople() throws(FieldFault) {
    try requireDistinct(purposes.map(\.code.rawValue), in: "purposes")
    for (place, purpose) in purposes.enumerated() {
      try require(purpose.version, in: 1...9_999, at: "purposes[\(place)].version")
    }
    try requireDistinct(alliance.networks.map(\.code.rawValue), in: "alliance.networks")
    try require(alliance.mostNetworks, in: 0...alliance.networks.count, at: "alliance.mostNetworks")
    try require(alliance.leastNetworks, in: 0...alliance.mostNetworks, at: "alliance.leastNetworks")
    try requireDistinct(alliance.measures.map(\.rawValue), in: "alliance.measures")
    try requireDistinct(alliance.grounds.map(\.code.rawValue), in: "alliance.grounds")
    try requireDistinct(retention.map(\.record.rawValue), in: "retention", under: "record")
    for (place, rule) in retention.enumerated() {
      try require(rule.months, in: 0...greatestLength, at: "retention[\(place)].months")
    }
    for (place, fee) in fees.enumerated() {
      guard let number = fee.step else { continue }
      try require(step(number) != nil, .stepUnknown(number), at: "fees[\(place)].step")
    }
    if let most = exam.mostAttempts { try require(most, in: 1...1_000, at: "exam.mostAttempts") }
  }
}
