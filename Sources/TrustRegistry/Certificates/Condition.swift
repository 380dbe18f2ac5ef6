/// One thing that a certificate needs, and how it stands: the supervisor's checklist (PROGRAMME 3).
public enum Condition: Sendable, Hashable {
  /// Every step before the decision is recorded.
  case stepsDone(missing: [Int])
  /// Every purpose that certification needs is consented to.
  case consentsGiven(missing: [PurposeCode])
  /// The person and each account held are proven.
  case identityProven(missing: [ProofSubject])
  /// Nothing is owed; how much was, is not told.
  case feesSettled(Bool)
  /// The score stands and reaches the class.
  case scoreReached(score: Int?, atLeast: Int)
  /// The class suits the creator's fields of work.
  case scopeSuits(fields: [FieldCode], suits: [FieldCode], bars: [FieldCode])
  /// No breach of law within the window.
  case recordClean(months: Int, soiledBy: Breach?)
  /// No breach whose outcome is still open.
  case noBreachPending(Breach?)
  /// Every subject of the test passed.
  case examPassed(failed: [String], passMark: Int)
  /// No other certificate of the class is in force or to come, save one near enough its end to be renewed.
  case classFree(held: Certificate?, renewableFrom: Day?)
  /// Nobody whose card counts declared a conflict of interest; listed where somebody did.
  case scoredImpartially(conflicted: [OfficerID])

  /// Names for findings, tests and JSON.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    case stepsDone
    case consentsGiven, identityProven, feesSettled
    case scoreReached, scopeSuits, recordClean, noBreachPending, examPassed, classFree
    case scoredImpartially
    /// A person's data are erased only when nothing holds them (PROGRAMME 8).
    case noLegalHold
  }

  public var name: Name {
    switch self {
    case .stepsDone: .stepsDone
    case .consentsGiven: .consentsGiven
    case .identityProven: .identityProven
    case .feesSettled: .feesSettled
    case .scoreReached: .scoreReached
    case .scopeSuits: .scopeSuits
    case .recordClean: .recordClean
    case .noBreachPending: .noBreachPending
    case .examPassed: .examPassed
    case .classFree: .classFree
    case .scoredImpartially: .scoredImpartially
    }
  }

  public var isMet: Bool {
    switch self {
    case .stepsDone(let missing): missing.isEmpty
    case .consentsGiven(let missing): missing.isEmpty
    case .identityProven(let missing): missing.isEmpty
    case .feesSettled(let settled): settled
    case .scoreReached(let score, let atLeast): (score ?? -1) >= atLeast
    case .scopeSuits(let fields, let suits, let bars):
      fields.contains(where: suits.contains) && !fields.contains(where: bars.contains)
    case .recordClean(_, let breach): breach == nil
    case .noBreachPending(let breach): breach == nil
    case .examPassed(let failed, _): failed.isEmpty
    case .classFree(let held, _): held == nil
    case .scoredImpartially(let conflicted): conflicted.isEmpty
    }
  }
}

extension Dossier {
  /// Every condition of the certificate that `sought` is about, as it stands on `day`, in the order of the
  /// checklist.
  public func conditions(of sought: Case, on day: Day) -> [Condition] {
    let terms = sought.terms
    let held = blockingCertificate(under: terms, on: day)
    return [.stepsDone(missing: sought.missingSteps)] + procedureConditions(of: sought) + [
      .scoreReached(score: sought.score, atLeast: terms.atLeast),
      .scopeSuits(fields: particulars?.fields ?? [], suits: terms.suits, bars: terms.bars),
      .recordClean(
        months: terms.cleanMonths,
        soiledBy: breaches.first { $0.state == .final && $0.soils(day, months: terms.cleanMonths) }),
      .noBreachPending(breaches.first { $0.state == .pending }),
      .examPassed(failed: sought.failedSubjects, passMark: terms.passMark),
      .classFree(held: held, renewableFrom: held.map { $0.validThrough - terms.renewalDays }),
    ] + impartiality(of: sought)
  }

  /// A card counts until the score stands; after that only a round of its own takes it back.
  private func impartiality(of sought: Case) -> [Condition] {
    let conflicted = sought.currentScorecards.map(\.assessor).filter { conflict(of: $0) != nil }
    return conflicted.isEmpty ? [] : [.scoredImpartially(conflicted: conflicted)]
  }

  /// Those that the scheme switched on: a condition that nothing can leave unmet is not listed.
  private func procedureConditions(of sought: Case) -> [Condition] {
    var conditions: [Condition] = []
    if !sought.terms.consents.isEmpty {
      conditions.append(.consentsGiven(missing: missingConsents(for: sought)))
    }
    if sought.terms.steps.contains(where: { $0.needs.contains(.proofs) }) {
      conditions.append(.identityProven(missing: missingProofs(in: sought)))
    }
    if !sought.stepsOwing.isEmpty || sought.terms.fees.contains(where: { $0.step != nil }) {
      conditions.append(.feesSettled(sought.feesAreSettled))
    }
    return conditions
  }

  /// The certificate of the class that leaves no room for another on `day`; nil when there is room.
  func blockingCertificate(under terms: CaseTerms, on day: Day) -> Certificate? {
    certificates.first {
      $0.certificateClass == terms.certificateClass && $0.runs(on: day)
        && (day < $0.validFrom || day < $0.validThrough - terms.renewalDays)
    }
  }

  /// When a certificate decided on `day` runs: from that day, or straight after the one that it renews, be
  /// that suspended or not (PROGRAMME 3).
  public func validity(under terms: CaseTerms, decidedOn day: Day) -> (from: Day, through: Day) {
    let renewed = certificates.filter {
      $0.certificateClass == terms.certificateClass && $0.runs(on: day)
    }
    let from = renewed.map { $0.validThrough + 1 }.max() ?? day
    return (from, from.lastValidDay(months: terms.validMonths))
  }
}
