/// What an assessor asks of their own scorecard.
public enum ScoringCommand: Sendable, Hashable {
  case openScorecard(case: Int)
  case enterDeduction(case: Int, DeductionDraft)
  case withdrawDeduction(case: Int, deduction: Int, reason: String)
  case submitScorecard(case: Int)

  var caseNumber: Int {
    switch self {
    case .openScorecard(let number), .enterDeduction(let number, _), .withdrawDeduction(let number, _, _),
      .submitScorecard(let number):
      number
    }
  }
}

/// A deduction as keyed; what a tariff code says may be left out.
public struct DeductionDraft: Sendable, Hashable {
  public var requirement: RequirementCode?
  public var points: Int?
  public var reason: String
  public var evidence: Evidence?
  public var day: Day
  public var tariff: String?

  public init(
    requirement: RequirementCode? = nil, points: Int? = nil, reason: String = "", evidence: Evidence?,
    day: Day, tariff: String? = nil
  ) {
    self.requirement = requirement
    self.points = points
    self.reason = reason
    self.evidence = evidence
    self.day = day
    self.tariff = tariff
  }
}

extension Sitting {
  func decide(_ command: ScoringCommand) throws(Refusal) -> [ScoringEvent] {
    try require(.scorecardOpened)
    let found = try openCase(command.caseNumber)
    switch command {
    case .openScorecard: return [try openScorecard(in: found)]
    case .enterDeduction(_, let draft):
      let card = try ownScorecard(in: found)
      return [.deductionEntered(case: found.number, try deduction(draft, on: card, in: found))]
    case .withdrawDeduction(_, let number, let reason):
      let card = try ownScorecard(in: found)
      // Any number may have been keyed, the least one too.
      guard card.entries[ordinal: number] != nil else { throw .deductionUnknown(number) }
      guard card.entries[number - 1].withdrawn == nil else { throw .deductionAlreadyWithdrawn(number) }
      let reason = try text(reason, or: .reasonMissing)
      return [.deductionWithdrawn(case: found.number, deduction: number, reason: reason)]
    case .submitScorecard:
      return try submit(try ownScorecard(in: found), in: found)
    }
  }

  private func openScorecard(in found: Case) throws(Refusal) -> ScoringEvent {
    guard found.scorecard(of: officer) == nil else { throw .scorecardAlreadyOpened }
    guard found.score == nil, found.currentScorecards.count < found.scorecardsNeeded else {
      throw .scorecardsComplete(found.currentScorecards.count)
    }
    if !found.isAssigned(officer) {
      guard !found.terms.byAssignment else { throw .assignmentMissing }
      guard found.freePlaces > 0 else { throw .placesTaken(found.scorecardsNeeded) }
      guard !dossier.repeats(officer, in: found, in: office) else { throw .assessedLast(officer) }
    }
    if let step = found.terms.steps.first(where: { $0.means == .assessed }) {
      try requireTurn(of: step, in: found)
    }
    return .scorecardOpened(case: found.number)
  }

  private func ownScorecard(in found: Case) throws(Refusal) -> Scorecard {
    guard let card = found.scorecard(of: officer) else { throw .scorecardNotOpened }
    guard card.setAside == nil else { throw .assignmentMissing }
    guard !card.isSubmitted, card.round == found.round else { throw .scorecardSubmitted }
    return card
  }

  private func deduction(
    _ draft: DeductionDraft, on card: Scorecard, in found: Case
  ) throws(Refusal) -> Deduction {
    guard let scheme = office.scheme(version: found.terms.scheme) else { throw .schemeMissing }
    var tariff: TariffItem?
    if let code = draft.tariff {
      guard let item = scheme.tariffItem(code) else { throw .tariffUnknown(code) }
      tariff = item
    }
    let code = draft.requirement ?? tariff?.requirement ?? RequirementCode(criterion: 0, ordinal: 0)
    guard scheme.requirement(code) != nil, let criterion = scheme.criterion(code.criterion) else {
      throw .requirementUnknown(code)
    }
    let points = draft.points ?? tariff?.points ?? 0
    guard (1...criterion.maximum).contains(points) else {
      throw .pointsOutOfRange(points, maximum: criterion.maximum)
    }
    let words = draft.reason.trimmed.isEmpty ? tariff?.text.vi ?? "" : draft.reason
    guard let evidence = draft.evidence, !evidence.text.trimmed.isEmpty else { throw .evidenceMissing }
    return Deduction(
      number: card.entries.count + 1, requirement: code, points: points,
      reason: try text(words, or: .reasonMissing), evidence: evidence, day: try past(draft.day),
      tariff: tariff?.code)
  }

  /// The last card that is needed also makes the score stand.
  private func submit(_ card: Scorecard, in found: Case) throws(Refusal) -> [ScoringEvent] {
    let total = card.total(under: found.terms)
    let submitted = ScoringEvent.scorecardSubmitted(
      case: found.number, points: card.points(under: found.terms), total: total)
    var after = found
    if let index = after.scorecards.firstIndex(where: { $0.assessor == officer }) {
      after.scorecards[index].submittedOn = day
      after.scorecards[index].submittedTotal = total
    }
    guard let score = after.agreedScore else { return [submitted] }
    return [submitted, .scoreStood(case: found.number, score: score)]
  }
}
