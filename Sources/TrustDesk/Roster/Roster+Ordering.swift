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
      let fresh = moved.compactMap { $1 == nil ? nil : $0 } + (base..<places.upperBound)
      let all = merged(old(by: sort, without: moved), with: fresh, by: sort, descending: false)
      return descending ? reversed(all, by: sort) : all
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

  private func key(at place: UInt32, by sort: RosterQuery.Sort) -> OrderKey {
    archive?.key(at: Int(place), by: sort) ?? .none
  }

  /// An order with some lines put in that are not in it. They are few: each finds its place by halving.
  func merged(
    _ order: [UInt32], with fresh: [Int], by sort: RosterQuery.Sort, descending: Bool
  ) -> [UInt32] {
    func isBefore(_ left: KeyedPlace, _ right: KeyedPlace) -> Bool {
      precedes(left, right, by: sort, descending: descending)
    }
    let lines = fresh.map { keyed(UInt32($0), by: sort) }.sorted(by: isBefore)
    var all: [UInt32] = []
    all.reserveCapacity(order.count + lines.count)
    var start = 0
    for line in lines {
      let end = order[start...].partitioningIndex { isBefore(line, keyed($0, by: sort)) }
      all += order[start..<end]
      all.append(line.place)
      start = end
    }
    return all + order[start...]
  }

  private typealias KeyedPlace = (key: OrderKey, place: UInt32)

  private func keyed(_ place: UInt32, by sort: RosterQuery.Sort) -> KeyedPlace {
    (anyKey(at: place, by: sort), place)
  }

  /// The one order of all: rows without the value come last, equals in number order, whichever the direction.
  private func precedes(
    _ left: KeyedPlace, _ right: KeyedPlace, by sort: RosterQuery.Sort, descending: Bool
  ) -> Bool {
    if sort == .number { return descending ? left.place > right.place : left.place < right.place }
    if left.key == right.key { return left.place < right.place }
    if left.key == .none || right.key == .none { return right.key == .none }
    return descending ? left.key > right.key : left.key < right.key
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

  private func anyKey(at place: UInt32, by sort: RosterQuery.Sort) -> OrderKey {
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
    let parts = concurrently(over: places, inPortionsOf: Roster.portion) { portion in
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
