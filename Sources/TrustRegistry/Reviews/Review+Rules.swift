/// What a review asks of each act in it; the desk and the fold ask the same (PROGRAMME 6).
extension Review {
  /// Notice and hearing come before a measure.
  func requireHearing() throws(Refusal) {
    guard notice != nil else { throw .noticeMissing(number) }
    guard hearing != nil else { throw .hearingMissing(number) }
  }

  /// A notice goes out once, and not before there was a review.
  func requireNotice(on sent: Day, by today: Day) throws(Refusal) {
    guard notice == nil else { throw .noticeAlreadySent(number) }
    try sent.requirePast(on: today)
    guard sent >= openedOn else { throw .beforeMatter(openedOn) }
  }

  /// A hearing is held once, and leaves the holder the time that the scheme sets after the notice.
  func requireHearing(on held: Day, by today: Day, under calendar: WorkingCalendar) throws(Refusal) {
    guard let notice else { throw .noticeMissing(number) }
    guard hearing == nil else { throw .hearingAlreadyHeld(number) }
    try held.requirePast(on: today)
    var earliest = notice.day
    if let noticeLimit { earliest = try calendar.end(of: noticeLimit, from: notice.day) }
    guard held >= earliest else { throw .hearingTooSoon(number, from: earliest) }
  }
}

extension Dossier {
  /// How a review may end on `day`: after a measure of emergency notice and hearing follow, whatever comes
  /// of it.
  func requireClosable(_ review: Review, as outcome: ReviewOutcome, on day: Day) throws(Refusal) {
    let taken = measures(in: review).map(\.measure)
    if !taken.isEmpty { try review.requireHearing() }
    guard outcome != .measured || taken.contains(where: { $0.liftedOn == nil }) else {
      throw .measureMissing(review.number)
    }
    if outcome != .measured, let held = certificate(underMeasureOf: review, on: day) {
      throw .measureStands(held.number)
    }
  }
}
