import TrustJournal
import TrustRegistry

/// Orders of the roster: the index has one for each column, into which what changed since is put by itself.
extension Roster {
  /// Every place that is there, in order. Rows without the value that is sorted by come last, whichever the
  /// direction; equals stay in number order.
  func order(by sort: RosterQuery.Sort, descending: Bool, on day: Day) -> [UInt32] {
    switch sort {
    case .number:
      let all = places.filter { !gone.contains($0) }.map { UInt32($0) }
      return descending ? all.reversed() : all
    case .expiry: return orderByExpiry(descending: descending, on: day)
    case .name, .followers, .score, .province:
      let moved = moved(by: sort)
      return merged(old(by: sort, without: moved), fresh(moved, by: sort), by: sort, descending: descending)
    }
  }

  /// Lines that do not stand any more where the index has them in this order. Most that changed still do: who
  /// gained a score kept the name.
  private func moved(by sort: RosterQuery.Sort) -> [Int: FoldedLine?] {
    changed.filter { place, line in
      line.map { OrderKey(of: $0, by: sort) != key(at: UInt32(place), by: sort) } ?? true
    }
  }

  /// Places as the index orders them, less some.
  private func old(by sort: RosterQuery.Sort, without moved: [Int: FoldedLine?]) -> [UInt32] {
    guard let archive else { return [] }
    let order = archive.index.column(sort.section, of: UInt32.self)
    let count = UInt32(base)
    let known = order.allSatisfy { $0 < count } ? Array(order) : order.filter { $0 < count }
    guard !moved.isEmpty else { return known }
    var others = PlaceSet(all: base)
    for place in moved.keys { others.remove(place) }
    return others.filter(known)
  }

  private func fresh(
    _ moved: [Int: FoldedLine?], by sort: RosterQuery.Sort
  ) -> [(place: UInt32, key: OrderKey)] {
    let all =
      moved.compactMap { place, line in line.map { (place, $0) } }
      + added.enumerated().map { (base + $0, $1) }
    return all.map { (UInt32($0), OrderKey(of: $1, by: sort)) }.sorted { left, right in
      left.key == right.key ? left.place < right.place : left.key < right.key
    }
  }

  private func key(at place: UInt32, by sort: RosterQuery.Sort) -> OrderKey {
    archive?.key(at: Int(place), by: sort) ?? .none
  }

  /// Two orders become one. What changed is little: each finds its place by halving.
  private func merged(
    _ old: [UInt32], _ fresh: [(place: UInt32, key: OrderKey)], by sort: RosterQuery.Sort, descending: Bool
  ) -> [UInt32] {
    var all: [UInt32] = []
    all.reserveCapacity(old.count + fresh.count)
    var start = 0
    for line in fresh {
      let end = old[start...].partitioningIndex { place in
        let key = key(at: place, by: sort)
        return key == line.key ? place >= line.place : key > line.key
      }
      all += old[start..<end]
      all.append(line.place)
      start = end
    }
    all += old[start...]
    guard descending else { return all }
    return reversed(all, by: sort)
  }

  /// The other direction: equals stay in number order, and what has no value stays last.
  private func reversed(_ order: [UInt32], by sort: RosterQuery.Sort) -> [UInt32] {
    let valued = sort == .name ? order.count : order.partitioningIndex { anyKey(at: $0, by: sort) == .none }
    var reversed: [UInt32] = []
    reversed.reserveCapacity(order.count)
    var end = valued
    while end > 0 {
      var begin = end - 1
      while begin > 0, isEqual(order[begin - 1], order[begin], by: sort) { begin -= 1 }
      reversed += order[begin..<end]
      end = begin
    }
    return reversed + order[valued...]
  }

  func anyKey(at place: UInt32, by sort: RosterQuery.Sort) -> OrderKey {
    guard isFresh(Int(place)) else { return key(at: place, by: sort) }
    return fresh(at: Int(place)).map { OrderKey(of: $0, by: sort) } ?? .none
  }

  private func isEqual(_ left: UInt32, _ right: UInt32, by sort: RosterQuery.Sort) -> Bool {
    if sort == .name, !isFresh(Int(left)), !isFresh(Int(right)), let archive {
      let ranks = archive.index.column(.nameRanks, of: UInt32.self)
      return ranks[Int(left)] == ranks[Int(right)]
    }
    return anyKey(at: left, by: sort) == anyKey(at: right, by: sort)
  }

  /// Only certificates expire, and which one is shown depends on the day: rows that have one are read, on all
  /// cores.
  private func orderByExpiry(descending: Bool, on day: Day) -> [UInt32] {
    let parts = concurrently(over: places, inPortionsOf: Roster.placesAtOnce) { portion in
      var dated: [(place: UInt32, end: Day)] = []
      var others: [UInt32] = []
      for place in portion where !gone.contains(place) {
        let mayHave = isFresh(place) || archive?.traits(at: place).contains(.certified) ?? false
        if mayHave, let end = line(at: place)?.row.shownCertificate(on: day)?.validThrough {
          dated.append((UInt32(place), end))
        } else {
          others.append(UInt32(place))
        }
      }
      return (dated: dated, others: others)
    }
    let dated = parts.flatMap(\.dated).sorted { left, right in
      left.end == right.end
        ? left.place < right.place : descending ? left.end > right.end : left.end < right.end
    }
    return dated.map(\.place) + parts.flatMap(\.others)
  }

  /// More places are looked at on all cores.
  private static let placesAtOnce = 16_384
}

/// What a row is ordered by; rows without it come last.
enum OrderKey: Comparable {
  case text(SortKey)
  case number(Int)
  case none

  init(of line: FoldedLine, by sort: RosterQuery.Sort) {
    switch sort {
    case .name: self = .text(line.sortKey)
    case .followers: self = line.line.row.followers.map(OrderKey.number) ?? .none
    case .score: self = line.line.row.score.map(OrderKey.number) ?? .none
    case .province:
      self = line.line.row.province.map { .text(VietnameseOrder.key(of: $0)) } ?? .none
    case .number, .expiry: self = .none
    }
  }
}

extension Archive {
  func key(at place: Int, by sort: RosterQuery.Sort) -> OrderKey {
    switch sort {
    case .name: row(at: place).map { .text(PersonName($0.name).sortKey) } ?? .none
    case .followers:
      index.column(.followers, of: Int64.self)[place] < 0
        ? .none : .number(Int(index.column(.followers, of: Int64.self)[place]))
    case .score:
      index.column(.scores, of: Int32.self)[place] < 0
        ? .none : .number(Int(index.column(.scores, of: Int32.self)[place]))
    case .province: provinceKey(at: place)
    case .number, .expiry: .none
    }
  }

  private func provinceKey(at place: Int) -> OrderKey {
    let province = Int(index.column(.provinces, of: UInt16.self)[place])
    guard record.provinces.indices.contains(province) else { return .none }
    return .text(provinceKeys[province])
  }
}

extension RosterQuery.Sort {
  /// The order that the index has of a column.
  fileprivate var section: IndexSection {
    switch self {
    case .number, .name, .expiry: .byName
    case .followers: .byFollowers
    case .score: .byScore
    case .province: .byProvince
    }
  }
}
