/// How many scores stop exactly at the least that a class asks for, beside those around it.
public struct ThresholdPattern: Sendable, Hashable {
  public let certificateClass: ClassCode
  public let atLeast: Int
  /// How many scores there are at each distance from the threshold, from `-reach` to `+reach`.
  public let counts: [Int]
  public let reading: Reading

  /// Points to each side that are looked at.
  public static let reach = 5

  public enum Reading: String, Sendable, Hashable, CaseIterable {
    case tooFew, alike, heaped
  }

  /// Scores within reach: what the pattern rests on.
  public var count: Int { counts.reduce(0, +) }
  public var atThreshold: Int { counts[ThresholdPattern.reach] }
  /// The mean of the scores at each other distance.
  public var usual: Tenths {
    Tenths(rounding: Double(count - atThreshold) / Double(ThresholdPattern.reach * 2))
  }
  /// Of the scores within reach, in percent.
  public var share: Tenths? { Tenths(percent: atThreshold, of: count) }

  /// Scores that stand around the thresholds of their cases.
  struct Tally: Sendable {
    private var counts: [Threshold: [Int]] = [:]

    private struct Threshold: Hashable {
      let certificateClass: ClassCode
      let atLeast: Int
    }

    mutating func add(_ found: CaseFigures, _ holds: (Day) -> Bool) {
      guard let standing = found.standings.standing, holds(standing.since) else { return }
      let threshold = Threshold(certificateClass: found.certificateClass, atLeast: found.atLeast)
      let place = standing.score - threshold.atLeast + reach
      counts[threshold, default: Tally.none][around: place] += 1
    }

    mutating func add(_ other: Tally) {
      counts.merge(other.counts) { left, right in zip(left, right).map { $0 + $1 } }
    }

    private static let none = Array(repeating: 0, count: reach * 2 + 1)

    var patterns: [ThresholdPattern] {
      counts.map { threshold, around in
        ThresholdPattern(
          certificateClass: threshold.certificateClass, atLeast: threshold.atLeast, counts: around,
          reading: Reading(around))
      }.sorted { left, right in
        left.atLeast == right.atLeast
          ? left.certificateClass.rawValue < right.certificateClass.rawValue : left.atLeast > right.atLeast
      }
    }
  }
}

extension [Int] {
  /// A count; places beyond them are not counted.
  fileprivate subscript(around place: Int) -> Int {
    get { indices.contains(place) ? self[place] : 0 }
    set { if indices.contains(place) { self[place] = newValue } }
  }
}

extension ThresholdPattern.Reading {
  /// Heaped: at least twice as many as the neighbours have in the mean, and beyond twice the error of
  /// counting.
  fileprivate init(_ counts: [Int]) {
    let total = counts.reduce(0, +)
    let here = Double(counts[ThresholdPattern.reach])
    let usual = (Double(total) - here) / Double(counts.count - 1)
    guard total >= Fairness.fewest else {
      self = .tooFew
      return
    }
    self = here >= 2 * usual && here > usual + 2 * max(1, usual).squareRoot() ? .heaped : .alike
  }
}
