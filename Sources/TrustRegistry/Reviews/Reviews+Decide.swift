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

  private func open(_ ground: ReviewGround, _ reason: String) throws(Refusal) -> ReviewEvent {
    try require(.reviewOpened)
    try requireRegistered()
    guard dossier.hasCertificateRunning(on: day) else { throw .nothingToReview }
    switch ground {
    case .misuseOfMark: break
    case .breach(let number):
      guard dossier.breaches[ordinal: number] != nil else { throw .breachUnknown(number) }
    case .ruleBreach(let number):
      guard dossier.ruleBreaches[ordinal: number] != nil else { throw .ruleBreachUnknown(number) }
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
    try review.requireNotice(on: sent, by: day)
    return .noticeSent(
      review: number, document: try text(document, or: .documentMissing), day: sent)
  }

  private func holdHearing(
    _ number: Int, _ document: String, _ held: Day, _ summary: String
  ) throws(Refusal) -> ReviewEvent {
    try require(.hearingHeld)
    try requireRegistered()
    let review = try openReview(number)
    try review.requireHearing(on: held, by: day, under: office.calendar)
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
    try require(apartFrom: dossier.formerDeciders(of: review), or: .formerDecider)
    try dossier.requireClosable(review, as: outcome, on: day)
    return .closed(review: number, outcome: outcome, reason: try text(reason, or: .reasonMissing))
  }
}
