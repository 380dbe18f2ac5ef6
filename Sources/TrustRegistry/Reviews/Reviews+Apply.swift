extension Dossier {
  mutating func apply(_ event: ReviewEvent, of entry: Entry, in office: Office) throws(Contradiction) {
    if case .opened(let number, let ground, _) = event {
      guard number == reviews.count + 1, exists(ground), hasCertificateRunning(on: entry.at.day),
        !openReviews.contains(where: { $0.cause == ground.cause })
      else { throw .outOfPlace(kind: event.kind) }
      openReview(ground.cause, of: entry)
      return
    }
    guard let found = review(event.review), found.isOpen else { throw .outOfPlace(kind: event.kind) }
    try check(event, in: found, of: entry, under: office.calendar(inForceAt: entry.sequence))
    reviews[event.review - 1].take(event, of: entry)
  }

  /// Nobody is measured by a hearing that was none (PROGRAMME 6).
  private func check(
    _ event: ReviewEvent, in found: Review, of entry: Entry, under calendar: WorkingCalendar
  ) throws(Contradiction) {
    let today = entry.at.day
    switch event {
    case .opened: break
    case .noticeSent(_, _, let day):
      try event.kind.requirePlace { () throws(Refusal) in try found.requireNotice(on: day, by: today) }
    case .hearingHeld(_, _, let day, _):
      try event.kind.requirePlace { () throws(Refusal) in
        try found.requireHearing(on: day, by: today, under: calendar)
      }
    case .closed(_, let outcome, _):
      guard !found.hands.union(formerDeciders(of: found)).contains(entry.by) else {
        throw .handsNotApart(kind: event.kind, by: entry.by)
      }
      try event.kind.requirePlace { () throws(Refusal) in
        try requireClosable(found, as: outcome, on: today)
      }
    }
  }

  private func exists(_ ground: ReviewGround) -> Bool {
    switch ground {
    case .misuseOfMark: true
    case .breach(let number): breaches[ordinal: number] != nil
    case .ruleBreach(let number): ruleBreaches[ordinal: number] != nil
    }
  }
}

extension Review {
  mutating func take(_ event: ReviewEvent, of entry: Entry) {
    switch event {
    case .opened: break
    case .noticeSent(_, let document, let day):
      notice = Notice(document: document, day: day, by: entry.by)
    case .hearingHeld(_, let document, let day, let summary):
      hearing = Hearing(document: document, day: day, summary: summary, by: entry.by)
    case .closed(_, let outcome, let reason):
      closing = Closing(outcome: outcome, reason: reason, day: entry.at.day, by: entry.by)
    }
  }
}
