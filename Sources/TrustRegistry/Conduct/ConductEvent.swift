/// What happened about breaches of law and of the programme's rules, each numbered within a dossier from 1.
public enum ConductEvent: Sendable, Hashable {
  case breachRecorded(breach: Int, BreachReport)
  /// A pending breach became final, or any breach was overturned.
  case breachConcluded(breach: Int, outcome: BreachOutcome, document: String, reason: String)
  /// A breach of the programme's rules, numbered by itself.
  case ruleBreachRecorded(ruleBreach: Int, RuleBreachReport)

  var kind: EventKind {
    switch self {
    case .breachRecorded: .breachRecorded
    case .breachConcluded: .breachConcluded
    case .ruleBreachRecorded: .ruleBreachRecorded
    }
  }
}

/// What is recorded of a breach of law.
public struct BreachReport: Sendable, Hashable {
  /// The day of the act: clean windows count from it.
  public var day: Day
  public var authority: String
  /// The number of the authority's decision or letter.
  public var document: String
  public var summary: String
  /// Whether the authority's decision can still be fought.
  public var pending: Bool
  /// The number of the authority's decision, where the document is not the decision itself.
  public var decision: String?
  /// The day of the authority's decision.
  public var decidedOn: Day?
  /// The fine, where one was set.
  public var fine: Money?

  public init(
    day: Day, authority: String, document: String, summary: String, pending: Bool, decision: String? = nil,
    decidedOn: Day? = nil, fine: Money? = nil
  ) {
    self.day = day
    self.authority = authority
    self.document = document
    self.summary = summary
    self.pending = pending
    self.decision = decision
    self.decidedOn = decidedOn
    self.fine = fine
  }
}

/// How a breach ended.
public enum BreachOutcome: String, Sendable, Hashable, CaseIterable {
  case final
  /// Counts as never.
  case overturned
}
