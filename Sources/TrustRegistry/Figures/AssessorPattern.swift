/// How one assessor scores, against the others on the same cases and overall.
public struct AssessorPattern: Sendable, Hashable {
  public let assessor: OfficerID
  /// Totals of the assessor's own cards.
  public let own: Spread
  /// Totals of everybody else's.
  public let others: Spread?
  /// Cards for which there is another's of the same round.
  public let compared: Int
  /// The mean of the differences there: above zero gives more points than the others did.
  public let difference: Tenths?
  public let level: Level
  public let reach: Reach

  /// Whether the assessor gives more or fewer points than others do for the same.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case tooFew, alike, higher, lower
  }

  /// Whether the assessor's cards tell one creator from another.
  public enum Reach: String, Sendable, Hashable, CaseIterable {
    case tooFew, alike, narrow
  }

  static func all(in cases: [Case], _ holds: (Day) -> Bool) -> [AssessorPattern] {
    var totals: [OfficerID: [Int]] = [:]
    var differences: [OfficerID: [Double]] = [:]
    for found in cases {
      let cards = found.openCards.filter { $0.submittedOn.map(holds) ?? false }
      for card in cards {
        guard let total = card.submittedTotal else { continue }
        totals[card.assessor, default: []].append(total)
        let others = cards.filter { $0.round == card.round && $0.assessor != card.assessor }
          .compactMap(\.submittedTotal)
        guard !others.isEmpty else { continue }
        differences[card.assessor, default: []].append(Double(total) - Spread.mean(others))
      }
    }
    return totals.keys.sorted().compactMap { assessor in
      let others = totals.filter { $0.key != assessor }.flatMap(\.value)
      return AssessorPattern(assessor, totals[assessor] ?? [], others, differences[assessor] ?? [])
    }
  }

  private init?(_ assessor: OfficerID, _ own: [Int], _ others: [Int], _ differences: [Double]) {
    guard let spread = Spread(own) else { return nil }
    self.assessor = assessor
    self.own = spread
    self.others = Spread(others)
    compared = differences.count
    let mean = differences.isEmpty ? nil : differences.reduce(0, +) / Double(differences.count)
    difference = mean.map(Tenths.init(rounding:))
    level = mean.map { Level(mean: $0, of: differences) } ?? .tooFew
    reach = Reach(own: own, others: others)
  }
}

extension AssessorPattern.Level {
  /// Told from two points on, and only beyond twice the error of the mean: chance seldom brings that about.
  fileprivate init(mean: Double, of differences: [Double]) {
    guard differences.count >= Fairness.fewest else {
      self = .tooFew
      return
    }
    let squares = differences.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) }
    let count = Double(differences.count)
    let error = (squares / (count - 1) / count).squareRoot()
    guard abs(mean) >= 2, abs(mean) > 2 * error else {
      self = .alike
      return
    }
    self = mean > 0 ? .higher : .lower
  }
}

extension AssessorPattern.Reach {
  /// Narrow: less than half as far apart as the others' cards.
  fileprivate init(own: [Int], others: [Int]) {
    guard own.count >= Fairness.fewest, others.count >= Fairness.fewest,
      let deviation = Spread.deviation(own), let usual = Spread.deviation(others)
    else {
      self = .tooFew
      return
    }
    self = deviation * 2 < usual ? .narrow : .alike
  }
}
