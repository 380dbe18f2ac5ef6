/// How the scores that stand lie between 0 and the total, in bins of five points.
public struct ScoreHistogram: Sendable, Hashable {
  public static let width = 5

  /// From the lowest bin up; the last holds the total too.
  public let bins: [Int]
  public let scores: Spread?
  /// The least scores of the classes, by bin.
  public let thresholds: [Int: [ClassCode]]

  public init(_ scores: [Int], under scheme: Scheme?) {
    let total = max(ScoreHistogram.width, scheme?.total ?? 100)
    let last = (total - 1) / ScoreHistogram.width
    var bins = Array(repeating: 0, count: last + 1)
    for score in scores { bins[max(0, min(score / ScoreHistogram.width, last))] += 1 }
    self.bins = bins
    self.scores = Spread(scores)
    thresholds = Dictionary(
      grouping: scheme?.classes ?? [], by: { min($0.atLeast / ScoreHistogram.width, last) }
    ).mapValues { $0.map(\.code) }
  }

  /// The first and the last score of a bin.
  public func range(_ bin: Int) -> ClosedRange<Int> {
    let first = bin * ScoreHistogram.width
    return first...(bin == bins.count - 1 ? first + ScoreHistogram.width : first + ScoreHistogram.width - 1)
  }
}
