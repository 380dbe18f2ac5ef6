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

  /// What cards say, by who filled them in.
  struct Tally: Sendable {
    private var totals: [OfficerID: CountedNumbers] = [:]
    /// From the mean of the others on the same case, each with how often.
    private var differences: [OfficerID: [Double: Int]] = [:]

    mutating func add(_ found: CaseFigures, _ holds: (Day) -> Bool) {
      let cards = found.cards.filter { holds($0.day) }
      for card in cards {
        totals[card.assessor, default: CountedNumbers()].add(card.total)
        let others = cards.filter { $0.round == card.round && $0.assessor != card.assessor }.map(\.total)
        guard !others.isEmpty else { continue }
        differences[card.assessor, default: [:]][Double(card.total) - Spread.mean(others), default: 0] += 1
      }
    }

    mutating func add(_ other: Tally) {
      for (officer, numbers) in other.totals { totals[officer, default: CountedNumbers()].add(numbers) }
      for (officer, own) in other.differences {
        differences[officer, default: [:]].merge(own, uniquingKeysWith: +)
      }
    }

    var patterns: [AssessorPattern] {
      let all = totals.values.reduce(into: CountedNumbers()) { $0.add($1) }
      return totals.sorted { $0.key < $1.key }.compactMap { assessor, own in
        AssessorPattern(
          assessor, own, all.without(own), (differences[assessor] ?? [:]).sorted { $0.key < $1.key })
      }
    }
  }

  private init?(
    _ assessor: OfficerID, _ own: CountedNumbers, _ others: CountedNumbers,
    _ differences: [(key: Double, value: Int)]
  ) {
    guard let spread = Spread(own) else { return nil }
    self.assessor = assessor
    self.own = spread
    self.others = Spread(others)
    let compared = differences.reduce(0) { $0 + $1.value }
    self.compared = compared
    let sum = differences.reduce(0.0) { $0 + $1.key * Double($1.value) }
    let mean = differences.isEmpty ? nil : sum / Double(compared)
    difference = mean.map(Tenths.init(rounding:))
    level = mean.map { Level(mean: $0, of: differences, compared) } ?? .tooFew
    reach = Reach(own: own, others: others)
  }
}

extension AssessorPattern.Level {
  /// Told from two points on, and only beyond twice the error of the mean: chance seldom brings that about.
  fileprivate init(mean: Double, of differences: [(key: Double, value: Int)], _ compared: Int) {
    guard compared >= Fairness.fewest else {
      self = .tooFew
      return
    }
    let squares = differences.reduce(0.0) { $0 + ($1.key - mean) * ($1.key - mean) * Double($1.value) }
    let count = Double(compared)
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
  fileprivate init(own: CountedNumbers, others: CountedNumbers) {
    guard own.count >= Fairness.fewest, others.count >= Fairness.fewest,
      let deviation = own.deviation, let usual = others.deviation
    else {
      self = .tooFew
      return
    }
    self = deviation * 2 < usual ? .narrow : .alike
  }
}
