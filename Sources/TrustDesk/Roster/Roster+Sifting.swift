import TrustJournal
import TrustRegistry

/// Leaving out what a query does not want, by the columns where they answer, else by the rows.
extension Roster {
  /// What a query leaves of these places, in their order. What is searched for is another question.
  func sift(_ order: [UInt32], by query: RosterQuery, on day: Day, stages: [Int]) -> [UInt32] {
    guard query.sifts else { return order }
    let (candidates, rest) = candidates(of: query)
    let needed = rest.neededTraits
    let traits = archive?.index.column(.traits, of: UInt32.self)
    let looked = order.filter { place in
      let place = Int(place)
      guard !isFresh(place) else { return true }
      if let candidates, !candidates.contains(place) { return false }
      guard let needed, let traits else { return true }
      return !RowTraits(rawValue: traits[place]).isDisjoint(with: needed)
    }
    guard rest.sifts || !isAllArchived else { return looked }
    let parts = concurrently(over: looked.indices, inPortionsOf: Roster.portion) { portion in
      looked[portion].filter { place in
        suits(isFresh(Int(place)) ? query : rest, at: Int(place), on: day, stages: stages)
      }
    }
    return Array(parts.joined())
  }

  /// More rows are decoded on all cores.
  static let portion = 4_000

  /// Whether nothing changed since the index was made.
  private var isAllArchived: Bool { changed.isEmpty && added.isEmpty }

  /// The rows of the index among which the answers are, as its columns and its words tell it, and what is
  /// still to be asked of these rows themselves.
  private func candidates(of query: RosterQuery) -> (places: PlaceSet?, rest: RosterQuery) {
    guard let archive else { return (nil, query) }
    let told = query.terms.filter(\.isColumnar).map { archive.places(meeting: $0, of: places.count) }
    let held = query.terms.compactMap(\.neededWords).map { words in
      words.map { places(holding: $0) }.reduce(into: PlaceSet(count: places.count)) { $0.formUnion($1) }
    }
    var rest = query
    rest.terms.removeAll(where: \.isColumnar)
    return ((told + held).intersection, rest)
  }

  /// Whether the line at a place meets all that is asked beside the words.
  func suits(_ query: RosterQuery, at place: Int, on day: Day, stages: [Int]) -> Bool {
    guard query.sifts else { return true }
    return line(at: place).map { query.suits($0.row, on: day, stages: stages) } ?? false
  }

  /// Lines with any of these traits, by number.
  func lines(_ wanted: RowTraits) -> [RosterLine] {
    let old = concurrently(over: 0..<base, inPortionsOf: Roster.portion) { portion in
      portion.compactMap { place -> RosterLine? in
        if !changed.isEmpty, isFresh(place) { return freshLine(at: place, wanted) }
        guard let archive, !archive.traits(at: place).isDisjoint(with: wanted) else { return nil }
        return line(at: place)
      }
    }.flatMap(\.self)
    return old + (base..<places.upperBound).compactMap { freshLine(at: $0, wanted) }
  }

  private func freshLine(at place: Int, _ wanted: RowTraits) -> RosterLine? {
    guard !gone.contains(place), let line = fresh(at: place)?.line,
      !RowTraits(line.row, work: false).isDisjoint(with: wanted)
    else { return nil }
    return line
  }
}
