extension Dossier {
  /// A measure counts only from a hand that did not bring its cause, and on a certificate that it can touch.
  mutating func apply(_ event: MeasureEvent, of entry: Entry) throws(Contradiction) {
    let day = entry.at.day
    guard let place = certificates.firstIndex(where: { $0.number == event.certificate }) else {
      throw .outOfPlace(kind: event.kind)
    }
    let found = certificates[place]
    try checkReviews(of: event, on: found, at: entry)
    guard found.admits(event, on: day) else { throw .outOfPlace(kind: event.kind) }
    try checkHearing(before: event, on: found, at: day)
    let bringers = found.bringers(on: day).union(event.review.flatMap(review)?.hands ?? [])
    certificates[place].take(event, by: entry.by, on: day)
    switch event {
    case .suspended, .revoked: holdSuccessors(of: found, broughtBy: bringers, on: day)
    case .reinstated, .holdLifted: break
    }
    settleSuccession()
    if case .revoked(let number, _, _) = event, !holdsCertificate(on: day) {
      openReview(.certificateLost(number), of: entry)
    }
  }

  private func checkReviews(
    of event: MeasureEvent, on found: Certificate, at entry: Entry
  ) throws(Contradiction) {
    let day = entry.at.day
    var hands = Set<OfficerID>()
    if let number = event.review {
      guard let review = review(number) else { throw .outOfPlace(kind: event.kind) }
      hands.formUnion(review.hands)
    }
    switch event {
    case .suspended, .revoked:
      if let number = event.review {
        guard review(number)?.isOpen == true else { throw .outOfPlace(kind: event.kind) }
      } else {
        guard found.isOnHold(on: day) else { throw .outOfPlace(kind: event.kind) }
      }
      hands.formUnion(found.bringers(on: day))
      if event.kind == .certificateSuspended { hands.formUnion(suspensionHands(of: found, on: day)) }
    case .reinstated:
      hands.formUnion(suspensionHands(of: found, on: day))
    case .holdLifted:
      hands.formUnion(found.bringers(on: day))
    }
    if event.kind != .certificateReinstated {
      hands.formUnion(formerDeciders(about: found, in: event.review))
    }
    guard !hands.contains(entry.by) else { throw .handsNotApart(kind: event.kind, by: entry.by) }
  }

  /// Nobody is suspended or revoked unheard (PROGRAMME 6).
  private func checkHearing(
    before event: MeasureEvent, on found: Certificate, at day: Day
  ) throws(Contradiction) {
    guard let review = event.review.flatMap(review) else { return }
    try event.kind.requirePlace { () throws(Refusal) in
      switch event {
      case .suspended(let suspension): try found.requireSuspendable(suspension, in: review, on: day)
      case .revoked: try review.requireHearing()
      case .reinstated, .holdLifted: break
      }
    }
  }
}

extension Certificate {
  func admits(_ event: MeasureEvent, on day: Day) -> Bool {
    let status = status(on: day, stages: [])
    return switch event {
    case .suspended: status.isInForce || status == .suspended
    case .reinstated: suspension(on: day) != nil
    case .revoked: runs(on: day)
    case .holdLifted: status == .onHold
    }
  }

  mutating func take(_ event: MeasureEvent, by officer: OfficerID, on day: Day) {
    let act: Measure.Act
    let reason: String
    switch event {
    case .suspended(let suspension):
      act = .suspended(until: suspension.until, emergency: suspension.emergency)
      reason = suspension.reason
    case .reinstated(_, _, let words): (act, reason) = (.reinstated, words)
    case .revoked(_, _, let words): (act, reason) = (.revoked, words)
    case .holdLifted(_, let words):
      (act, reason) = (.holdLifted, words)
      for place in holds.indices where holds[place].liftedOn == nil { holds[place].liftedOn = day }
    }
    measures.append(Measure(act: act, review: event.review, reason: reason, day: day, by: officer))
  }
}
