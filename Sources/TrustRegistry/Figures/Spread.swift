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

  public init?(_ numbers: [Int]) {
    let sorted = numbers.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    count = sorted.count
    mean = Tenths(rounding: Spread.mean(sorted))
    deviation = Spread.deviation(sorted).map(Tenths.init(rounding:))
    (least, greatest) = (first, last)
    lowerQuartile = Spread.quantile(1, of: 4, in: sorted)
    median = Spread.quantile(2, of: 4, in: sorted)
    upperQuartile = Spread.quantile(3, of: 4, in: sorted)
  }

  static func mean(_ numbers: [Int]) -> Double {
    numbers.isEmpty ? 0 : Double(numbers.reduce(0, +)) / Double(numbers.count)
  }

  static func deviation(_ numbers: [Int]) -> Double? {
    guard numbers.count > 1 else { return nil }
    let mean = mean(numbers)
    let squares = numbers.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    return (squares / Double(numbers.count - 1)).squareRoot()
  }

  /// The value at a share of the way, between two neighbours the floor of what lies between.
  private static func quantile(_ part: Int, of parts: Int, in sorted: [Int]) -> Int {
    let place = (sorted.count - 1) * part
    let (index, rest) = (place / parts, place % parts)
    guard rest > 0 else { return sorted[index] }
    return sorted[index] + (sorted[index + 1] - sorted[index]) * rest / parts
  }
}
