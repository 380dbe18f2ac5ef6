/// How numbers lie: how many, their middle and how far they reach. Of no numbers there is none.
public struct Spread: Sendable, Hashable {
  public let count: Int
  public let mean: Tenths
  /// The standard deviation of the sample; nil of a single number.
  public let deviation: Tenths?
  public let least: Int
  public let lowerQuartile: Int
  public let median: Int
  public let upperQuartile: Int
  public let greatest: Int

  public init?(_ numbers: CountedNumbers) {
    let sorted = numbers.sorted
    guard let first = sorted.first, let last = sorted.last else { return nil }
    let count = numbers.count
    self.count = count
    mean = Tenths(rounding: Double(sorted.reduce(0) { $0 + $1.number * $1.count }) / Double(count))
    deviation = numbers.deviation.map(Tenths.init(rounding:))
    (least, greatest) = (first.number, last.number)
    lowerQuartile = Spread.quantile(1, of: 4, in: sorted, count)
    median = Spread.quantile(2, of: 4, in: sorted, count)
    upperQuartile = Spread.quantile(3, of: 4, in: sorted, count)
  }

  public init?(_ numbers: [Int]) { self.init(CountedNumbers(numbers)) }

  static func mean(_ numbers: [Int]) -> Double {
    numbers.isEmpty ? 0 : Double(numbers.reduce(0, +)) / Double(numbers.count)
  }

  /// The value at a share of the way, between two neighbours the floor of what lies between.
  private static func quantile(
    _ part: Int, of parts: Int, in sorted: [(number: Int, count: Int)], _ count: Int
  ) -> Int {
    let place = (count - 1) * part
    let (index, rest) = (place / parts, place % parts)
    let below = number(at: index, in: sorted)
    guard rest > 0 else { return below }
    return below + (number(at: index + 1, in: sorted) - below) * rest / parts
  }

  private static func number(at index: Int, in sorted: [(number: Int, count: Int)]) -> Int {
    var passed = 0
    for some in sorted {
      passed += some.count
      if index < passed { return some.number }
    }
    return sorted.last?.number ?? 0
  }
}
