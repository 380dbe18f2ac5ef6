import TrustRegistry

/// The order of rows by name, made from the order that an index has and the rows that are new.
struct NameOrder {
  /// Places, in the order of their names; equals by number.
  private(set) var places: [UInt32] = []
  /// The rank of each place's name; equal names have equal ranks.
  private(set) var ranks: [UInt32]

  /// - Parameter newPlaces: by the place of a row in the index before, its place now; `.max` for none.
  init(of columns: RowColumns, over archive: Archive?, at newPlaces: [UInt32]) {
    ranks = [UInt32](repeating: 0, count: columns.count)
    let fresh = NameOrder.sorted(columns.sortKeys)
    var old: [OldLine] = []
    if let archive, !columns.copied.isEmpty {
      let oldRanks = archive.index.column(.nameRanks, of: UInt32.self)
      old.reserveCapacity(columns.copied.count)
      for before in archive.index.column(.byName, of: UInt32.self) where newPlaces[Int(before)] != .max {
        old.append(OldLine(before: before, place: newPlaces[Int(before)], rank: oldRanks[Int(before)]))
      }
    }
    merge(old, fresh) { PersonName(archive?.row(at: Int($0.before))?.name ?? "").sortKey }
  }

  /// A row that was taken over: its place in the index before and its place now.
  private struct OldLine {
    var before: UInt32
    var place: UInt32
    var rank: UInt32
  }

  private mutating func merge(
    _ old: [OldLine], _ fresh: [(key: SortKey, place: UInt32)], _ key: (OldLine) -> SortKey
  ) {
    places.reserveCapacity(ranks.count)
    var rank: UInt32 = 0
    var start = 0
    var lastKey: SortKey?
    var lastOld: UInt32?
    func append(old line: OldLine, to order: inout NameOrder) {
      let isEqual = lastOld.map { $0 == line.rank } ?? lastKey.map { $0 == key(line) } ?? false
      if !isEqual { rank += 1 }
      (lastOld, lastKey) = (line.rank, nil)
      order.places.append(line.place)
      order.ranks[Int(line.place)] = rank
    }
    for line in fresh {
      let end = old[start...].partitioningIndex { other in
        let key = key(other)
        return key == line.key ? other.place >= line.place : key > line.key
      }
      for place in start..<end { append(old: old[place], to: &self) }
      start = end
      let before = lastKey ?? (start > 0 ? key(old[start - 1]) : nil)
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
