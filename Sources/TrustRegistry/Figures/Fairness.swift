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

  /// - Parameter period: days of submitting and deciding that count; nil counts all.
  public init(of dossiers: some Sequence<Dossier>, during period: ClosedRange<Day>? = nil) {
    let dossiers = dossiers.filter { !$0.cases.isEmpty }
    let cases = dossiers.flatMap(\.cases)
    let holds: (Day) -> Bool = { day in period?.contains(day) ?? true }
    assessors = AssessorPattern.all(in: cases, holds)
    supervisors = SupervisorPattern.all(in: cases, holds)
    durations = DurationPattern.all(in: cases, holds)
    thresholds = ThresholdPattern.all(in: cases, holds)
    quickest = Array(
      dossiers.flatMap { dossier in
        dossier.cases.compactMap { QuickDecision($0, of: dossier.id, holds) }
      }.sorted { ($0.days, $0.id, $0.caseNumber) < ($1.days, $1.id, $1.caseNumber) }.prefix(Fairness.named))
  }
}

/// A decision that came soon, named so that an auditor can look at it.
public struct QuickDecision: Sendable, Hashable {
  public let id: CreatorID
  public let caseNumber: Int
  public let days: Int

  init?(_ found: Case, of id: CreatorID, _ holds: (Day) -> Bool) {
    guard let decision = found.decision, holds(decision.day), let days = found.daysToDecision else {
      return nil
    }
    self.id = id
    caseNumber = found.number
    self.days = days
  }
}

extension Case {
  /// Days from the fee to the decision (PROGRAMME 5): from the first payment, or from the opening where
  /// nothing was paid before the decision; nil while undecided.
  var daysToDecision: Int? {
    guard let decision else { return nil }
    let paid = charges.compactMap(\.paidOn).filter { $0 <= decision.day }.min()
    return decision.day.days(since: paid ?? openedOn)
  }

  /// Submitted cards of rounds whose score stood: the only ones that figures may rest on.
  var openCards: [Scorecard] { scorecards.filter { $0.submittedTotal != nil && !isBlind($0) } }
}

extension Charge {
  /// The day of the payment; nil while due, or when nothing was ever paid.
  fileprivate var paidOn: Day? {
    guard case .paid(_, let day) = state else { return nil }
    return day
  }
}
