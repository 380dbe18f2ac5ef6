/// How many days pass until the decision, for one sort of outcome.
public struct DurationPattern: Sendable, Hashable {
  public let group: Group
  public let days: Spread
  public let reading: Reading

  public enum Group: String, Sendable, Hashable, CaseIterable {
    case all, approved, declined
  }

  /// Whether this sort of decision comes at another pace than the other sort.
  public enum Reading: String, Sendable, Hashable, CaseIterable {
    case tooFew, alike, quicker, slower
  }

  static func all(in cases: [Case], _ holds: (Day) -> Bool) -> [DurationPattern] {
    var days: [Group: [Int]] = [:]
    for found in cases {
      guard let decision = found.decision, holds(decision.day), let passed = found.daysToDecision else {
        continue
      }
      days[.all, default: []].append(passed)
      switch decision.outcome {
      case .approved: days[.approved, default: []].append(passed)
      case .declined: days[.declined, default: []].append(passed)
      }
    }
    let spreads = days.compactMapValues { Spread($0) }
    return Group.allCases.compactMap { group in
      let other: Group? = group == .all ? nil : group == .approved ? .declined : .approved
      return spreads[group].map { spread in
        DurationPattern(
          group: group, days: spread, reading: Reading(spread, other: other.flatMap { spreads[$0] }))
      }
    }
  }
}

extension DurationPattern.Reading {
  /// Told where one median lies below the other's lower quartile, or above its upper one.
  fileprivate init(_ own: Spread, other: Spread?) {
    guard let other, own.count >= Fairness.fewest, other.count >= Fairness.fewest else {
      self = .tooFew
      return
    }
    if own.median < other.lowerQuartile {
      self = .quicker
    } else {
      self = own.median > other.upperQuartile ? .slower : .alike
    }
  }
}
