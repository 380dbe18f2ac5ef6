extension Dossier {
  /// Every open review is brought to its end in time (PROGRAMME 6).
  var reviewClocks: [RunningClock] {
    openReviews.compactMap { review in
      guard let limit = review.conclusionLimit else { return nil }
      return RunningClock(
        what: .named(.reviewConclusion, number: review.number), anchor: review.openedOn, limit: limit)
    }
  }
}
