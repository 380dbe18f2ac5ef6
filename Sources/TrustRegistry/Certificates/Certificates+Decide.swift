/// What a supervisor asks of a case.
public enum CertificateCommand: Sendable, Hashable {
  case approve(case: Int, reason: String)
  case decline(case: Int, reason: String)
  case returnToStep(case: Int, step: Int, reason: String)

  var caseNumber: Int {
    switch self {
    case .approve(let number, _), .decline(let number, _), .returnToStep(let number, _, _): number
    }
  }
}

extension Sitting {
  func decide(_ command: CertificateCommand) throws(Refusal) -> [Event] {
    try require(.certificateApproved)
    let found = try openCase(command.caseNumber)
    try require(
      apartFrom: found.handsOffDecision,
      or: found.hands.contains(officer) ? .deciderHadHand : .formerDecider)
    switch command {
    case .approve(_, let reason):
      return try approve(found, try text(reason, or: .reasonMissing))
    case .decline(_, let reason):
      let reason = try text(reason, or: .reasonMissing)
      return [.certificate(.declined(case: found.number, reason: reason))]
    case .returnToStep(_, let number, let reason):
      try requireReturnable(number, in: found)
      let reason = try text(reason, or: .reasonMissing)
      return [.certificate(.returned(case: found.number, step: number, reason: reason))]
    }
  }

  /// A case goes back to a step that was done.
  func requireReturnable(_ number: Int, in found: Case) throws(Refusal) {
    guard let step = found.terms.steps.first(where: { $0.number == number }) else {
      throw .stepUnknown(number)
    }
    guard step.means != .decided else { throw .stepNotRecordable(number) }
    guard found.isDone(step) else { throw .stepsMissing([number]) }
  }

  func approve(_ found: Case, _ reason: String) throws(Refusal) -> [Event] {
    for condition in dossier.conditions(of: found, on: day) where !condition.isMet {
      throw condition.refusal(of: found.certificateClass)
    }
    let year = day.date.year
    let series = Series.certificates(prefix: found.terms.prefix, year: year)
    let number = office.next(in: series)
    let validity = dossier.validity(under: found.terms, decidedOn: day)
    let certificate = Certificate(
      number: "\(series.rawValue)-\(padded(number, 6))", certificateClass: found.certificateClass,
      score: found.score ?? 0, atLeast: found.terms.atLeast, validFrom: validity.from,
      validThrough: validity.through)
    return [
      .certificate(.approved(case: found.number, certificate, reason: reason)),
      .office(.numbersTaken(series: series, upTo: number)),
    ]
  }
}

extension Condition {
  /// The refusal that an approval meets while this condition is not met.
  public func refusal(of code: ClassCode) -> Refusal {
    switch self {
    case .stepsDone(let missing): .stepsMissing(missing)
    case .consentsGiven(let missing): .consentsMissing(missing)
    case .identityProven(let missing): .proofsMissing(missing)
    case .feesSettled: .feesUnsettled
    case .scoreReached(let score?, let atLeast): .scoreBelowThreshold(score: score, atLeast: atLeast)
    case .scoreReached(nil, _): .scoreMissing
    case .scopeSuits(let fields, _, _): fields.isEmpty ? .fieldsMissing : .scopeUnsuited(code, fields: fields)
    case .recordClean(let months, let breach):
      .breachWithinWindow(breach?.number ?? 0, day: breach?.report.day ?? Day(number: 0), months: months)
    case .noBreachPending(let breach): .breachPending(breach?.number ?? 0)
    case .examPassed(let failed, let passMark): .examNotPassed(failed, passMark: passMark)
    case .scoredImpartially(let conflicted): .cardConflicted(conflicted)
    case .classFree(let held, let from):
      .classAlreadyHeld(number: held?.number ?? "", renewableFrom: from ?? Day(number: 0))
    }
  }
}
