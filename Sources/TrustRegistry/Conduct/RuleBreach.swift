/// A recorded breach of the programme's own rules: misleading labels, misuse of the mark, what a requirement
/// asks for (PROGRAMME 2, 6). It opens a review where a certificate runs, and soils no window: those are for
/// the law.
public struct RuleBreach: Sendable, Hashable {
  /// Counted from 1 within the dossier.
  public let number: Int
  public internal(set) var report: RuleBreachReport
  public let recordedOn: Day
  public let recordedBy: OfficerID
}

/// What is recorded of a breach of the programme's rules.
public struct RuleBreachReport: Sendable, Hashable {
  /// The requirement of the scheme that it offends.
  public var rule: RequirementCode
  /// The day of the act.
  public var day: Day
  public var summary: String
  /// Nil only until it is checked: a breach rests on evidence.
  public var evidence: Evidence?

  public init(rule: RequirementCode, day: Day, summary: String, evidence: Evidence?) {
    self.rule = rule
    self.day = day
    self.summary = summary
    self.evidence = evidence
  }
}
