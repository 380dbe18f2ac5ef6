import TrustRegistry

/// Answers one query after another, as they are typed: what the last one left is kept, and looked through
/// again where the next can only find less.
public struct RosterFinder: Sendable {
  /// What the last answer rests on.
  private var roster = Roster()
  private var sieve: Sieve?
  /// Every place that the sieve lets through, in order.
  private var sifted: [UInt32] = []
  private var words: [FoldedText] = []
  private var found: [UInt32] = []

  private struct Sieve: Equatable {
    let edition: Int
    let day: Day
    let query: RosterQuery
  }

  public init() {}

  /// - Parameter query: its search is looked for among what the rest of it lets through.
  public mutating func rows(_ query: RosterQuery, in desk: borrowing Desk) -> RosterRows {
    var rest = query
    rest.search = ""
    rest.limit = nil
    let wanted = Sieve(edition: desk.edition, day: desk.today, query: rest)
    if sieve != wanted {
      roster = desk.roster
      sifted = roster.sifted(by: rest, on: desk.today, stages: desk.expiringStages)
      (sieve, words, found) = (wanted, [], sifted)
    }
    let sought = RosterSearch(query.search).words
    if sought != words { find(sought) }
    let limit = query.limit.map { $0 < 0 ? 0 : $0 } ?? found.count
    return RosterRows(limit < found.count ? Array(found.prefix(limit)) : found, of: roster)
  }

  private mutating func find(_ sought: [FoldedText]) {
    defer { words = sought }
    // Every word that was found stands in one that is sought: nobody comes back.
    let isNarrower = !words.isEmpty && words.allSatisfy { word in sought.contains { $0.contains(word) } }
    if isNarrower, found.count < sifted.count / 32 {
      let places = found
      found = places.filter { roster.holds(sought, at: Int($0)) }
    } else if let all = roster.places(holding: sought) {
      found = sifted.filter { all.contains(Int($0)) }
    } else {
      found = sifted
    }
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
    return order.filter { place in
      if let needed, !isFresh(Int(place)), let traits,
        RowTraits(rawValue: traits[Int(place)]).isDisjoint(with: needed)
      {
        return false
      }
      return line(at: Int(place)).map { query.suits($0.row, on: day, stages: stages) } ?? false
    }
  }

  /// Everything that a query finds.
  func rows(_ query: RosterQuery, on day: Day, stages: [Int]) -> RosterRows {
    var places = sifted(by: query, on: day, stages: stages)
    if let found = self.places(holding: RosterSearch(query.search).words) {
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
