/// Numbers without an order, each told once with how often it is there.
public struct CountedNumbers: Sendable, Hashable {
  private var counts: [Int: Int] = [:]

  public init() {}

  public init(_ numbers: some Sequence<Int>) {
    for number in numbers { add(number) }
  }

  public mutating func add(_ number: Int) { counts[number, default: 0] += 1 }

  public mutating func add(_ other: CountedNumbers) { counts.merge(other.counts, uniquingKeysWith: +) }

  /// These without others that are among them.
  public func without(_ others: CountedNumbers) -> CountedNumbers {
    var rest = self
    for (number, count) in others.counts { rest.counts[number, default: 0] -= count }
    rest.counts = rest.counts.filter { $0.value > 0 }
    return rest
  }

  /// From the least on.
  var sorted: [(number: Int, count: Int)] {
    counts.map { (number: $0.key, count: $0.value) }.sorted { $0.number < $1.number }
  }

  public var count: Int { counts.values.reduce(0, +) }

  /// The standard deviation of the sample; nil of a single number.
  var deviation: Double? {
    let (sorted, count) = (sorted, count)
    guard count > 1 else { return nil }
    let mean = Double(sorted.reduce(0) { $0 + $1.number * $1.count }) / Double(count)
    let squares = sorted.reduce(0.0) { sum, some in
      sum + Double(some.count) * (Double(some.number) - mean) * (Double(some.number) - mean)
    }
    return (squares / Double(count - 1)).squareRoot()
  }
}
