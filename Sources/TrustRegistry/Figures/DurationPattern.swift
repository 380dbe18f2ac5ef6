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

  /// How many days each decision took.
  struct Tally: Sendable {
    private var days: [Group: CountedNumbers] = [:]

    mutating func add(_ found: CaseFigures, _ holds: (Day) -> Bool) {
      guard let decision = found.decision, holds(decision.day) else { return }
      for group in [.all, decision.isApproved ? .approved : .declined] as [Group] {
        days[group, default: CountedNumbers()].add(decision.daysTaken)
      }
    }

    mutating func add(_ other: Tally) {
      for (group, numbers) in other.days { days[group, default: CountedNumbers()].add(numbers) }
    }

    var patterns: [DurationPattern] {
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
