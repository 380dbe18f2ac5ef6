extension Dossier {
  /// Every open review is brought to its end in time (PROGRAMME 6).
  var reviewClocks: [RunningClock] { openReviews.compactMap(\.running) }

  /// When the review is to be at its end; nil where the scheme sets no time.
  public func due(of review: Review, by calendar: WorkingCalendar) -> Due? {
    review.running.map { calendar.due($0.limit, from: $0.anchor) }
  }
}

extension Review {
  var running: RunningClock? {
    conclusionLimit.map {
      RunningClock(what: .named(.reviewConclusion, number: number), anchor: reopenedOn ?? openedOn, limit: $0)
    }
  }
}

extension ReviewCause {
  /// What it is about: the number of the breach or complaint, the purpose, the officer, the certificate; nil
  /// where the cause says it all.
  public var detail: String? {
    switch self {
    case .breach(let number), .ruleBreach(let number), .complaint(let number): "\(number)"
    case .misuseOfMark: nil
    case .consentWithdrawn(let code): code
    case .conflict(let officer): officer.description
    case .certificateLost(let number): number
    }
  }
}
