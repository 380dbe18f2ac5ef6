extension Dossier {
  mutating func apply(_ event: ReviewEvent, of entry: Entry) throws(Contradiction) {
    if case .opened(let number, let ground, _) = event {
      guard number == reviews.count + 1, exists(ground), hasCertificateRunning(on: entry.at.day),
        !openReviews.contains(where: { $0.cause == ground.cause })
      else { throw .outOfPlace(kind: event.kind) }
      openReview(ground.cause, of: entry)
      return
    }
    guard let found = review(event.review), found.isOpen else { throw .outOfPlace(kind: event.kind) }
    if case .closed = event, formerDeciders(of: found).contains(entry.by) {
      throw .handsNotApart(kind: event.kind, by: entry.by)
    }
    try reviews[event.review - 1].take(event, of: entry)
  }

  private func exists(_ ground: ReviewGround) -> Bool {
    switch ground {
    case .misuseOfMark: true
    case .breach(let number): breaches.indices.contains(number - 1)
    case .ruleBreach(let number): ruleBreaches.indices.contains(number - 1)
    }
  }
}

extension Review {
  mutating func take(_ event: ReviewEvent, of entry: Entry) throws(Contradiction) {
    switch event {
    case .opened: break
    case .noticeSent(_, let document, let day):
      guard notice == nil else { throw .outOfPlace(kind: event.kind) }
      notice = Notice(document: document, day: day, by: entry.by)
    case .hearingHeld(_, let document, let day, let summary):
      guard notice != nil, hearing == nil else { throw .outOfPlace(kind: event.kind) }
      hearing = Hearing(document: document, day: day, summary: summary, by: entry.by)
    case .closed(_, let outcome, let reason):
      guard !hands.contains(entry.by) else { throw .handsNotApart(kind: event.kind, by: entry.by) }
      closing = Closing(outcome: outcome, reason: reason, day: entry.at.day, by: entry.by)
    }
  }
}
