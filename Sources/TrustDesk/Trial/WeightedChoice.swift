import TrustRegistry

/// Draws one of several by their weights without counting them again each time.
struct WeightedChoice<Choice: Sendable>: Sendable {
  private let choices: [Choice]
  /// Up to and with each choice.
  private var sums: [Int] = []

  /// - Parameter choices: at least one, with weights that are not all zero.
  init(_ choices: [(choice: Choice, weight: Int)]) {
    self.choices = choices.map(\.choice)
    var sum = 0
    for (_, weight) in choices {
      sum += weight
      sums.append(sum)
    }
  }

  func draw(_ generator: inout SplitMix) -> Choice {
    let number = Int.random(in: 0..<(sums.last ?? 1), using: &generator)
    return choices[sums.partitioningIndex { $0 > number }]
  }
}

extension WeightedChoice where Choice == String {
  init(_ words: [SampleData.Weighted]) { self.init(words.map { ($0.word, $0.weight) }) }
}
