import TrustRegistry

/// Months and assessors beyond this are a slip of the hand, and days so far away cannot be written any more.
private let greatestMonths = 1_200

extension Scheme {
  /// Every rule that a scheme file must keep beside its form.
  /// - Throws: the first that is broken, with the path of what breaks it.
  func requireWorkable() throws(FieldFault) {
    try require(version, in: 1...9_999, at: "version")
    try requireCriteria()
    try requireTariff()
    try requireDistinct(fields.map(\.code.rawValue), in: "fields")
    try requireClasses()
    try requireProcedure()
    try require(validity.months, in: 1...greatestMonths, at: "validity.months")
    for (place, days) in validity.expiringDays.enumerated() {
      let before = place == 0 ? .max : validity.expiringDays[place - 1]
      try require(days < before, .stagesNotDescending, at: "validity.expiringDays[\(place)]")
    }
    try requireDistinct(fees.map(\.code), in: "fees")
    try requireClocks()
    try requirePeople()
    let whole = wire
    for (place, assumption) in assumptions.enumerated() {
      try require(
        whole.holds(assumption.path), .assumptionNowhere(assumption.path), at: "assumptions[\(place)].path")
    }
  }

  private func requireCriteria() throws(FieldFault) {
    for (place, criterion) in criteria.enumerated() {
      let path = "criteria[\(place)]"
      try require(
        criterion.code == place + 1, .criterionOutOfTurn(expected: place + 1), at: path + ".code")
      try require(criterion.maximum, in: 1...100, at: path + ".maximum")
      try require(!criterion.requirements.isEmpty, .empty, at: path + ".requirements")
      try requireDistinct(criterion.requirements.map(\.code.description), in: path + ".requirements")
      for (place, requirement) in criterion.requirements.enumerated() {
        try require(
          requirement.code.criterion == criterion.code, .requirementOfOtherCriterion(requirement.code),
          at: "\(path).requirements[\(place)].code")
      }
    }
    try require(total == 100, .totalNotHundred(total), at: "criteria")
  }

  private func requireTariff() throws(FieldFault) {
    try requireDistinct(tariff.map(\.code), in: "tariff")
    for (place, item) in tariff.enumerated() {
      let path = "tariff[\(place)]"
      guard requirement(item.requirement) != nil, let criterion = criterion(item.requirement.criterion) else {
        throw FieldFault(.rule(.requirementUnknown(item.requirement)), at: path + ".requirement")
      }
      try require(item.points, in: 1...criterion.maximum, at: path + ".points")
    }
  }

  private func requireClasses() throws(FieldFault) {
    try require(!classes.isEmpty, .empty, at: "classes")
    try requireDistinct(classes.map(\.code.rawValue), in: "classes")
    try requireDistinct(classes.map(\.prefix), in: "classes", under: "prefix")
    for (place, sought) in classes.enumerated() {
      let path = "classes[\(place)]"
      let isCapitals = sought.prefix.utf8.allSatisfy { (65...90).contains($0) }
      try require(isCapitals, .prefixNotCapitals(sought.prefix), at: path + ".prefix")
      try require(sought.atLeast, in: 0...100, at: path + ".atLeast")
      try require(sought.cleanMonths, in: 0...greatestMonths, at: path + ".cleanMonths")
      try require(!sought.suits.isEmpty, .empty, at: path + ".suits")
      try requireKnown(sought.suits, at: path + ".suits")
      try requireKnown(sought.bars, at: path + ".bars")
      for (place, code) in sought.bars.enumerated() {
        try require(!sought.suits.contains(code), .fieldBarred(code), at: "\(path).bars[\(place)]")
      }
    }
  }

  private func requireKnown(_ codes: [FieldCode], at path: String) throws(FieldFault) {
    for (place, code) in codes.enumerated() {
      try require(field(code) != nil, .fieldUnknown(code), at: "\(path)[\(place)]")
    }
  }
}
