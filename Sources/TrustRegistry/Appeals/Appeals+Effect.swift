/// What the outcome of an appeal does to what was appealed against (PROGRAMME 5, 6, 7).
extension Dossier {
  mutating func enforce(
    _ outcome: AppealOutcome, against target: AppealTarget, because reason: String, of entry: Entry
  ) throws(Contradiction) {
    if case .remitted(.some) = outcome, target.fileNumber == nil {
      throw .outOfPlace(kind: .appealDecided)
    }
    switch (outcome, target) {
    case (.upheld, _): break
    case (.altered, .decision(let number)): try reopen(number, at: nil, because: reason, of: entry)
    case (.remitted(let step), .decision(let number)):
      guard openCase == nil else { throw .outOfPlace(kind: .appealDecided) }
      try reopen(number, at: step, because: reason, of: entry)
    case (.altered, .measure): try lift(target, on: entry.at.day)
    case (.remitted, .measure):
      try lift(target, on: entry.at.day)
      try reopenReview(of: target, on: entry.at.day)
    case (_, .application(let number)):
      try changeNewest(number) { $0.reopenApplication() }
    case (.altered, .termination(let number)):
      try changeNewest(number) { $0.liftTermination(on: entry.at.day) }
    case (.remitted, .termination(let number)):
      try changeNewest(number) {
        $0.liftTermination(on: entry.at.day)
        $0.reopenProceeding()
      }
    }
  }

  private mutating func reopen(
    _ number: Int, at step: Int?, because reason: String, of entry: Entry
  ) throws(Contradiction) {
    guard let index = cases.firstIndex(where: { $0.number == number }) else {
      throw .outOfPlace(kind: .appealDecided)
    }
    var reopened = cases[index]
    reopened.forgetDecision(onAppealRuledBy: entry.by)
    if let step, !reopened.reopen(step, because: reason, by: entry.by, on: entry.at.day) {
      throw .outOfPlace(kind: .appealDecided)
    }
    cases[index] = reopened
  }

  /// The measure counts no more from `day` on.
  private mutating func lift(_ target: AppealTarget, on day: Day) throws(Contradiction) {
    guard case .measure(let number, let measure) = target, self.measure(target)?.liftedOn == nil,
      let place = certificates.firstIndex(where: { $0.number == number }),
      successor(barring: target, on: day) == nil
    else { throw .outOfPlace(kind: .appealDecided) }
    certificates[place].lift(measure, on: day)
    settleSuccession()
  }

  private mutating func reopenReview(of target: AppealTarget, on day: Day) throws(Contradiction) {
    guard let number = measure(target)?.review else { return }
    guard otherReview(than: number) == nil else { throw .outOfPlace(kind: .appealDecided) }
    reviews[number - 1].reopen(on: day)
  }

  private mutating func changeNewest(
    _ number: Int, _ change: (inout Membership) -> Void
  ) throws(Contradiction) {
    guard number == memberships.count else { throw .outOfPlace(kind: .appealDecided) }
    change(&memberships[number - 1])
  }
}

/// What stands in the way of undoing a decision.
extension Dossier {
  /// The certificate of the same class that was granted since and would run beside the one that a lifted
  /// revocation leaves running from `day` on: there are never two (PROGRAMME 3).
  func successor(barring target: AppealTarget, on day: Day) -> Certificate? {
    guard case .measure(let number, _) = target, let certificate = certificate(number),
      let measure = measure(target), measure.act == .revoked, measure.counts(on: day)
    else { return nil }
    return certificates.first { other in
      other.number != certificate.number && other.certificateClass == certificate.certificateClass
        && other.runs(on: day) && day <= certificate.validThrough
        && other.validFrom <= certificate.validThrough && certificate.validFrom <= other.validThrough
    }
  }

  /// The review of the same cause that was opened since review `number` was closed: there is one at a time.
  func otherReview(than number: Int) -> Review? {
    guard let review = review(number), !review.isOpen else { return nil }
    return openReviews.first { $0.cause == review.cause }
  }

  /// Whether no later application took the place of the membership that `target` is about.
  public func isNewest(_ target: AppealTarget) -> Bool {
    !target.isOfAlliance || target.number == memberships.count
  }
}

extension Case {
  /// The decision is one of the former ones, and the case is undecided again.
  mutating func forgetDecision(onAppealRuledBy officer: OfficerID) {
    guard let last = decision else { return }
    formerDecisions.append(last)
    decision = nil
    rulers.insert(officer)
  }
}
