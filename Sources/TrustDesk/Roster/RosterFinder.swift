import TrustRegistry

/// Answers one query after another, as they are typed: what the last one left is kept, and looked through
/// again where the next can only find less.
public struct RosterFinder: Sendable {
  /// What the last answer rests on.
  private var roster = Roster()
  private var ground: Ground?
  private var last: RosterQuery?
  private var found: [UInt32] = []
  /// Every place in the order asked for, and what the query leaves of it beside the words.
  private var sifted: (query: RosterQuery, places: [UInt32])?

  private struct Ground: Equatable {
    let edition: Int
    let day: Day
  }

  public init() {}

  /// Lines that are looked through one by one rather than all words at once.
  private static let few = 2_000

  public mutating func rows(_ query: RosterQuery, in desk: borrowing Desk) -> RosterRows {
    let now = Ground(edition: desk.edition, day: desk.today)
    if ground != now {
      (ground, last, sifted, roster) = (now, nil, nil, desk.roster)
    }
    if last != query { find(query, on: desk.today, stages: desk.expiringStages) }
    last = query
    let limit = query.limit.map { $0 < 0 ? 0 : $0 } ?? found.count
    return RosterRows(limit < found.count ? Array(found.prefix(limit)) : found, of: roster)
  }

  private mutating func find(_ query: RosterQuery, on day: Day, stages: [Int]) {
    if let last, query.isNarrower(than: last), found.count < RosterFinder.few {
      let words = query.sought
      found = found.filter { place in
        roster.holds(words, without: query.excluded, at: Int(place))
          && roster.suits(query, at: Int(place), on: day, stages: stages)
      }
      return
    }
    let places = sift(query.withoutWords, on: day, stages: stages)
    guard let all = roster.places(holding: query.sought, without: query.excluded) else {
      found = places
      return
    }
    found = places.filter { all.contains(Int($0)) }
  }

  private mutating func sift(_ query: RosterQuery, on day: Day, stages: [Int]) -> [UInt32] {
    if let sifted, sifted.query == query { return sifted.places }
    let places = roster.sifted(by: query, on: day, stages: stages)
    sifted = (query, places)
    return places
  }
}

extension RosterQuery {
  /// What it asks beside the words.
  var withoutWords: RosterQuery {
    var query = self
    (query.search, query.words, query.excluded, query.limit) = ("", [], [], nil)
    return query
  }
}

extension Roster {
  /// Places in the order that a query asks for, without those that it leaves out. What is searched for is
  /// another question.
  func sifted(by query: RosterQuery, on day: Day, stages: [Int]) -> [UInt32] {
    let order = order(by: query.sort, descending: query.descending, on: day)
    guard query.sifts else { return order }
    let needed = query.neededTraits
    let traits = archive?.index.column(.traits, of: UInt32.self)
    let met = archive.flatMap { archive in
      query.terms.filter(\.isColumnar).map { archive.places(meeting: $0, of: places.count) }.intersection
    }
    var rest = query
    rest.terms.removeAll(where: \.isColumnar)
    return order.filter { place in
      let place = Int(place)
      guard !isFresh(place) else { return suits(query, at: place, on: day, stages: stages) }
      if let met, !met.contains(place) { return false }
      if let needed, let traits, RowTraits(rawValue: traits[place]).isDisjoint(with: needed) { return false }
      return suits(rest, at: place, on: day, stages: stages)
    }
  }

  /// Whether the line at a place meets all that is asked beside the words.
  func suits(_ query: RosterQuery, at place: Int, on day: Day, stages: [Int]) -> Bool {
    guard query.sifts else { return true }
    return line(at: place).map { query.suits($0.row, on: day, stages: stages) } ?? false
  }

  /// Everything that a query finds.
  func rows(_ query: RosterQuery, on day: Day, stages: [Int]) -> RosterRows {
    var places = sifted(by: query, on: day, stages: stages)
    if let found = self.places(holding: query.sought, without: query.excluded) {
      places = places.filter { found.contains(Int($0)) }
    }
    if let limit = query.limit { places = Array(places.prefix(limit < 0 ? 0 : limit)) }
    return RosterRows(places, of: self)
  }

  /// Lines with any of these traits, by number.
  func lines(_ wanted: RowTraits) -> [RosterLine] {
    let traits = archive?.index.column(.traits, of: UInt32.self)
    return places.compactMap { place in
      guard !gone.contains(place) else { return nil }
      if isFresh(place) {
        return fresh(at: place).flatMap { fresh in
          RowTraits(fresh.line.row, work: false).isDisjoint(with: wanted) ? nil : fresh.line
        }
      }
      guard let traits, !RowTraits(rawValue: traits[place]).isDisjoint(with: wanted) else { return nil }
      return line(at: place)
    }
  }
}
