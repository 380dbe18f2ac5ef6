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
    var order = others.filter(known)
    for place in news where suits(query, at: place, on: day, stages: stages) {
      let line = UInt32(place)
      let key = anyKey(at: line, by: query.sort)
      let position = order.partitioningIndex { other in
        let otherKey = anyKey(at: other, by: query.sort)
        return precedes((key, line), (otherKey, other), by: query.sort, descending: query.descending)
      }
      order.insert(line, at: position)
    }
    return order
  }

  /// More lines are put in faster by sorting them.
  private static let mostRenewed = 64

  /// The one order of all: rows without the value come last, equals in number order, whichever the direction.
  private func precedes(
    _ left: (key: OrderKey, place: UInt32), _ right: (key: OrderKey, place: UInt32),
    by sort: RosterQuery.Sort, descending: Bool
  ) -> Bool {
    if sort == .number { return descending ? left.place > right.place : left.place < right.place }
    if left.key == right.key { return left.place < right.place }
    if left.key == .none || right.key == .none { return right.key == .none }
    return descending ? left.key > right.key : left.key < right.key
  }
}
