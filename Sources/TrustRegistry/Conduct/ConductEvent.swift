/// What happened about breaches of law. Breaches are numbered within a dossier from 1.
public enum ConductEvent: Sendable, Hashable {
  case breachRecorded(breach: Int, BreachReport)
  /// A pending breach became final, or any breach was overturned.
  case breachConcluded(breach: Int, outcome: BreachOutcome, document: String, reason: String)

  var kind: EventKind {
    switch self {
    case .breachRecorded: .breachRecorded
    case .breachConcluded: .breachConcluded
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

  public init(day: Day, authority: String, document: String, summary: String, pending: Bool) {
    self.day = day
    self.authority = authority
    self.document = document
    self.summary = summary
    self.pending = pending
  }
}

/// How a breach ended.
public enum BreachOutcome: String, Sendable, Hashable, CaseIterable {
  case final
  /// Counts as never.
  case overturned
}
