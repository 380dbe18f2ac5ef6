import TrustRegistry

/// The order of rows by name, made from the order that an index has and the rows that are new.
struct NameOrder {
  /// Places, in the order of their names; equals by number.
  private(set) var places: [UInt32] = []
  /// The rank of each place's name; equal names have equal ranks.
  private(set) var ranks: [UInt32]

  init(of columns: RowColumns, over archive: Archive?) {
    ranks = [UInt32](repeating: 0, count: columns.count)
    let fresh = NameOrder.sorted(columns.sortKeys)
    var old: [(place: UInt32, rank: UInt32)] = []
    var oldPlace: [UInt32: UInt32] = [:]
    if let archive, !columns.copied.isEmpty {
      var newPlace = [UInt32](repeating: .max, count: archive.count)
      for (before, now) in columns.copied { newPlace[Int(before)] = now }
      let oldRanks = archive.index.column(.nameRanks, of: UInt32.self)
      for before in archive.index.column(.byName, of: UInt32.self) where newPlace[Int(before)] != .max {
        old.append((newPlace[Int(before)], oldRanks[Int(before)]))
      }
      for (before, now) in columns.copied { oldPlace[now] = before }
    }
    let key = { (place: UInt32) -> SortKey in
      let row = oldPlace[place].flatMap { archive?.row(at: Int($0)) }
      return PersonName(row?.name ?? "").sortKey
    }
    merge(old, fresh, key)
  }

  private mutating func merge(
    _ old: [(place: UInt32, rank: UInt32)], _ fresh: [(key: SortKey, place: UInt32)],
    _ key: (UInt32) -> SortKey
  ) {
    places.reserveCapacity(ranks.count)
    var rank: UInt32 = 0
    var start = 0
    var lastKey: SortKey?
    var lastOld: UInt32?
    func append(old line: (place: UInt32, rank: UInt32), to order: inout NameOrder) {
      let isEqual = lastOld.map { $0 == line.rank } ?? lastKey.map { $0 == key(line.place) } ?? false
      if !isEqual { rank += 1 }
      (lastOld, lastKey) = (line.rank, nil)
      order.places.append(line.place)
      order.ranks[Int(line.place)] = rank
    }
    for line in fresh {
      let end = old[start...].partitioningIndex { other in
        let key = key(other.place)
        return key == line.key ? other.place >= line.place : key > line.key
      }
      for place in start..<end { append(old: old[place], to: &self) }
      start = end
      let before = places.last.map { last in lastKey ?? key(last) }
      if before != line.key { rank += 1 }
      (lastKey, lastOld) = (line.key, nil)
      places.append(line.place)
      ranks[Int(line.place)] = rank
    }
    for place in start..<max(start, old.count) { append(old: old[place], to: &self) }
  }

  /// By their keys, equals by number. The first bytes decide nearly always.
  private static func sorted(_ keys: [Int: SortKey]) -> [(key: SortKey, place: UInt32)] {
    let keyed = keys.map { place, key in (head: head(of: key), key: key, place: UInt32(place)) }
    return keyed.sorted { left, right in
      if left.head != right.head { return left.head < right.head }
      return left.key == right.key ? left.place < right.place : left.key < right.key
    }.map { ($0.key, $0.place) }
  }

  private static func head(of key: SortKey) -> UInt64 {
    var head: UInt64 = 0
    for (count, byte) in key.bytes.utf8.prefix(8).enumerated() {
      head |= UInt64(byte) << UInt64(56 - 8 * count)
    }
    return head
  }
}
