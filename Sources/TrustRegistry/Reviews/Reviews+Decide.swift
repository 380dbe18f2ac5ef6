/// What is asked of a review.
public enum ReviewCommand: Sendable, Hashable {
  case open(ReviewGround, reason: String)
  case sendNotice(review: Int, document: String, day: Day)
  case holdHearing(review: Int, document: String, day: Day, summary: String)
  case close(review: Int, outcome: ReviewOutcome, reason: String)
}

extension Sitting {
  func decide(_ command: ReviewCommand) throws(Refusal) -> ReviewEvent {
    switch command {
    case .open(let ground, let reason): try open(ground, reason)
    case .sendNotice(let number, let document, let day): try sendNotice(number, document, day)
    case .holdHearing(let number, let document, let day, let summary):
      try holdHearing(number, document, day, summary)
    case .close(let number, let outcome, let reason): try close(number, outcome, reason)
    }
  }

  /// A review that can still be worked on.
  func openReview(_ number: Int) throws(Refusal) -> Review {
    guard let found = dossier.review(number) else { throw .reviewUnknown(number) }
    guard found.isOpen else { throw .reviewClosed(number) }
    return found
  }

  /// Who brought a matter does not decide it.
  func requireApart(_ hands: Set<OfficerID>) throws(Refusal) {
    guard !hands.contains(officer) else { throw .bringerDecides }
  }

  /// Notice and hearing come before a measure.
  func requireHearing(in review: Review) throws(Refusal) {
    guard review.notice != nil else { throw .noticeMissing(review.number) }
    guard review.hearing != nil else { throw .hearingMissing(review.number) }
  }

  private func open(_ ground: ReviewGround, _ reason: String) throws(Refusal) -> ReviewEvent {
    try require(.reviewOpened)
    try requireRegistered()
    guard dossier.hasCertificateRunning(on: day) else { throw .nothingToReview }
    switch ground {
    case .misuseOfMark: break
    case .breach(let number):
      guard dossier.breaches.indices.contains(number - 1) else { throw .breachUnknown(number) }
    case .ruleBreach(let number):
      guard dossier.ruleBreaches.indices.contains(number - 1) else { throw .ruleBreachUnknown(number) }
    }
    if let open = dossier.openReviews.first(where: { $0.cause == ground.cause }) {
      throw .reviewAlreadyOpen(open.number)
    }
    return .opened(
      review: dossier.reviews.count + 1, ground, reason: try text(reason, or: .reasonMissing))
  }

  private func sendNotice(_ number: Int, _ document: String, _ sent: Day) throws(Refusal) -> ReviewEvent {
    try require(.noticeSent)
    try requireRegistered()
    let review = try openReview(number)
    guard review.notice == nil else { throw .noticeAlreadySent(number) }
    guard try past(sent) >= review.openedOn else { throw .beforeMatter(review.openedOn) }
    return .noticeSent(
      review: number, document: try text(document, or: .documentMissing), day: sent)
  }

  private func holdHearing(
    _ number: Int, _ document: String, _ held: Day, _ summary: String
  ) throws(Refusal) -> ReviewEvent {
    try require(.hearingHeld)
    try requireRegistered()
    let review = try openReview(number)
    guard let notice = review.notice else { throw .noticeMissing(number) }
    guard review.hearing == nil else { throw .hearingAlreadyHeld(number) }
    let held = try past(held)
    let earliest = try review.noticeLimit.map { (limit) throws(Refusal) in
      try end(of: limit, from: notice.day)
    }
    guard held >= earliest ?? notice.day else {
      throw .hearingTooSoon(number, from: earliest ?? notice.day)
    }
    return .hearingHeld(
      review: number, document: try text(document, or: .documentMissing), day: held,
      summary: try text(summary, or: .noteMissing))
  }

  private func close(
    _ number: Int, _ outcome: ReviewOutcome, _ reason: String
  ) throws(Refusal) -> ReviewEvent {
    try require(.reviewClosed)
    try requireRegistered()
    let review = try openReview(number)
    try requireApart(review.hands)
    let taken = dossier.measures(in: review).map(\.measure)
    try require(apartFrom: dossier.formerDeciders(of: review), or: .formerDecider)
    // After a measure of emergency notice and hearing follow, whatever comes of it.
    if !taken.isEmpty { try requireHearing(in: review) }
    guard outcome != .measured || taken.contains(where: { $0.liftedOn == nil }) else {
      throw .measureMissing(number)
    }
    if outcome != .measured, let held = dossier.certificate(underMeasureOf: review, on: day) {
      throw .measureStands(held.number)
    }
    return .closed(review: number, outcome: outcome, reason: try text(reason, or: .reasonMissing))
  }
}
