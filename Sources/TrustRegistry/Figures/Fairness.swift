/// Patterns worth an auditor's eye (PROGRAMME 5): facts about how officers judge, each with the number of
/// cases that it rests on, and never a verdict.
/// Cards are counted only of rounds whose score stood: what is still blind has no part in any figure.
public struct Fairness: Sendable, Hashable {
  public let assessors: [AssessorPattern]
  public let supervisors: [SupervisorPattern]
  public let durations: [DurationPattern]
  /// The decisions that came soonest, of all.
  public let quickest: [QuickDecision]
  public let thresholds: [ThresholdPattern]

  /// From how many cases on a pattern is read at all: below, chance is louder than anybody's habit.
  public static let fewest = 10
  /// How many of the quickest decisions are named.
  static let named = 5

  public init(_ tally: FairnessTally) {
    assessors = tally.assessors.patterns
    supervisors = tally.supervisors.patterns
    durations = tally.durations.patterns
    thresholds = tally.thresholds.patterns
    quickest = tally.quickest
  }
}

/// A decision that came soon, named so that an auditor can look at it.
public struct QuickDecision: Sendable, Hashable {
  public let id: CreatorID
  public let caseNumber: Int
  public let days: Int
}
