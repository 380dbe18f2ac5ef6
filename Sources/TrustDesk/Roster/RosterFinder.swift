import TrustRegistry

/// Answers one query after another, as they are typed: what was found is kept, and looked through again where
/// the next query can only find less.
public struct RosterFinder: Sendable {
  /// What the answers rest on.
  private var roster = Roster()
  private var ground: Ground?
  private var last: RosterQuery?
  private var found: [UInt32] = []
  /// The last query without its words, and what it leaves of the order that it asks for.
  private var sifted: (query: RosterQuery, places: [UInt32])?
  /// Words that were looked for, the latest last. A longer word stands only where its beginning does, and
  /// what was taken back need not be looked for again.
  private var known: [(word: FoldedText, places: PlaceSet)] = []

  private struct Ground: Equatable {
    let roster: Roster.Ground
    let day: Day
    let stages: [Int]
  }

  public init() {}

  /// As many words as somebody types and takes back; a bit a creator each.
  private static let capacity = 24

  public mutating func rows(_ query: RosterQuery, in desk: borrowing Desk) -> RosterRows {
    let (day, stages) = (desk.today, desk.expiringStages)
    follow(desk.roster, on: day, stages: stages)
    if last != query { find(query, on: day, stages: stages) }
    last = query
    let limit = query.limit.map { $0 < 0 ? 0 : $0 } ?? found.count
    return RosterRows(limit < found.count ? Array(found.prefix(limit)) : found, of: roster)
  }

  /// Brings what is known up to date: where only some lines are other than they were, only these are looked
  /// at.
  private mutating func follow(_ new: Roster, on day: Day, stages: [Int]) {
    let now = Ground(roster: Roster.Ground(new), day: day, stages: stages)
    let news = ground == now ? Set(new.touched.dropFirst(roster.touched.count)) : []
    if ground != now {
      (ground, last, sifted, known) = (now, nil, nil, [])
    } else if !news.isEmpty {
      last = nil
      known = known.map { ($0.word, new.renewed($0.places, holding: $0.word, at: news)) }
      sifted = sifted.flatMap { sifted in
        let places = new.renewed(sifted.places, by: sifted.query, at: news, on: day, stages: stages)
        return places.map { (sifted.query, $0) }
      }
    }
    roster = new
  }

  private mutating func find(_ query: RosterQuery, on day: Day, stages: [Int]) {
    sift(query.withoutWords, on: day, stages: stages)
    found = sifted?.places ?? []
    var holding: PlaceSet?
    for word in query.sought {
      let places = places(holding: word)
      holding = holding.map { $0.intersection(places) } ?? places
    }
    for word in query.excluded {
      let places = places(holding: word)
      holding = (holding ?? PlaceSet(all: roster.places.count)).subtracting(places)
    }
    if let holding { found = holding.filter(found) }
  }

  private mutating func sift(_ query: RosterQuery, on day: Day, stages: [Int]) {
    if let sifted, sifted.query == query { return }
    let order =
      if let sifted, query.isNarrower(than: sifted.query) { sifted.places } else {
        roster.order(by: query.sort, descending: query.descending, on: day)
      }
    sifted = (query, roster.sift(order, by: query, on: day, stages: stages))
  }

  private mutating func places(holding word: FoldedText) -> PlaceSet {
    if let place = known.lastIndex(where: { $0.word == word }) {
      known.append(known.remove(at: place))
    } else {
      let ground = known.filter { word.contains($0.word) }.min { $0.places.count < $1.places.count }
      known.append((word, roster.places(holding: word, among: ground?.places)))
      if known.count > RosterFinder.capacity { known.removeFirst() }
    }
    return known[known.count - 1].places
  }
}

extension RosterQuery {
  /// What it asks beside the words.
  fileprivate var withoutWords: RosterQuery {
    var query = self
    (query.search, query.words, query.excluded, query.limit) = ("", [], [], nil)
    return query
  }
}
