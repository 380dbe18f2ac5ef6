import TrustRegistry

extension RosterQuery {
  /// Asks what was typed, in place of what was asked by words and terms before.
  public mutating func take(_ reading: RosterReading) {
    (words, excluded, terms) = (reading.words, reading.excluded, reading.terms)
  }

  /// Every word that must be found, of `search` and of `words`.
  public var sought: [FoldedText] { RosterSearch(search).words + words }

  /// Whether every answer to this query is certainly among the answers to another, in the same order, so that
  /// looking through those again is as good as asking anew: it asks all that the other asks, and more.
  /// Both on the same day and of the same edition. A longer excluded word is *not* narrower: it lets more in.
  public func isNarrower(than other: RosterQuery) -> Bool {
    guard sort == other.sort, descending == other.descending, other.limit == nil,
      other.status == nil || status == other.status,
      !other.isUnderReview || isUnderReview,
      other.certificateClass == nil || certificateClass == other.certificateClass
    else { return false }
    let sought = sought
    return other.sought.allSatisfy { old in sought.contains { $0.contains(old) } }
      && other.excluded.allSatisfy { old in excluded.contains { old.contains($0) } }
      && other.terms.allSatisfy { old in terms.contains { $0.implies(old) } }
  }
}
