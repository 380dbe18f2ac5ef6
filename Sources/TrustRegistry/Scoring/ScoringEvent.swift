/// What happened on a scorecard; whose it is, the entry's signer says.
public enum ScoringEvent: Sendable, Hashable {
  case scorecardOpened(case: Int)
  case deductionEntered(case: Int, Deduction)
  /// `deduction` is its number on the signer's card.
  case deductionWithdrawn(case: Int, deduction: Int, reason: String)
  /// Totals decided once and written down (JOURNAL 12).
  case scorecardSubmitted(case: Int, points: [Int], total: Int)
  /// Enough cards agree: the case's score, the floor of the mean of all submitted cards (PROGRAMME 4, step
  /// 5).
  case scoreStood(case: Int, score: Int)

  var kind: EventKind {
    switch self {
    case .scorecardOpened: .scorecardOpened
    case .deductionEntered: .deductionEntered
    case .deductionWithdrawn: .deductionWithdrawn
    case .scorecardSubmitted: .scorecardSubmitted
    case .scoreStood: .scoreStood
    }
  }

  var caseNumber: Int {
    switch self {
    case .scorecardOpened(let number), .deductionEntered(let number, _),
      .deductionWithdrawn(let number, _, _), .scorecardSubmitted(let number, _, _),
      .scoreStood(let number, _):
      number
    }
  }
}

/// Points taken for one act (PROGRAMME 2).
public struct Deduction: Sendable, Hashable {
  /// Counted from 1 on its scorecard.
  public var number: Int
  public var requirement: RequirementCode
  /// Nominal: 1 up to the criterion's maximum, even where less is left.
  public var points: Int
  public var reason: String
  public var evidence: Evidence
  /// The day of the act.
  public var day: Day
  /// The code of the tariff that it follows, if any.
  public var tariff: String?

  public init(
    number: Int, requirement: RequirementCode, points: Int, reason: String, evidence: Evidence, day: Day,
    tariff: String?
  ) {
    self.number = number
    self.requirement = requirement
    self.points = points
    self.reason = reason
    self.evidence = evidence
    self.day = day
    self.tariff = tariff
  }
}
