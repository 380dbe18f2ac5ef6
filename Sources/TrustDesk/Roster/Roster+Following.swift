import TrustRegistry

/// Answers brought up to date with the few lines that changed since, without asking everything anew.
extension Roster {
  /// What an earlier answer depended on beside the lines themselves: where that is the same, only lines that
  /// were put in since can make it another.
  struct Ground: Equatable {
    private let origin: ObjectIdentifier
    private let moves: Int
    private let officers: [OfficerID: Officer]
    private let scheme: Scheme?

    init(_ roster: Roster) {
      origin = ObjectIdentifier(roster.origin)
      moves = roster.moves
      officers = roster.office.officers
      scheme = roster.office.scheme
    }
  }

  /// The places that bear a word, of which those were known that bore it before.
  func renewed(_ known: PlaceSet, holding word: FoldedText, at news: Set<Int>) -> PlaceSet {
    var places = known
    places.grow(to: self.places.count)
    for place in news {
      let isFound = fresh(at: place)?.folded.contains(word) ?? false
      if isFound { places.insert(place) } else { places.remove(place) }
    }
    return places
  }

  /// What a query leaves beside its words, in its order, of which that was known which it left before: what
  /// changed is taken out and put in again where it belongs now.
  /// - Returns: nil where it is better asked anew: the order rests on more than the lines, or much changed.
  func renewed(
    _ known: [UInt32], by query: RosterQuery, at news: Set<Int>, on day: Day, stages: [Int]
  ) -> [UInt32]? {
    guard query.sort != .expiry, news.count <= Roster.mostRenewed else { return nil }
    var others = PlaceSet(all: places.count)
    for place in news { others.remove(place) }
    let suiting = news.filter { suits(query, at: $0, on: day, stages: stages) }
    return merged(others.filter(known), with: Array(suiting), by: query.sort, descending: query.descending)
  }

  /// For more lines it is faster to begin with the index's own order.
  private static let mostRenewed = 64
}
