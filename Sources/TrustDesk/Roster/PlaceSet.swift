/// Some of the roster's places, a bit each.
struct PlaceSet: Sendable, Equatable {
  private(set) var bits: [UInt64]

  /// None of so many places.
  init(count: Int) { bits = [UInt64](repeating: 0, count: (count + 63) / 64) }

  /// All of so many places.
  init(all count: Int) {
    bits = [UInt64](repeating: .max, count: (count + 63) / 64)
  }

  func contains(_ place: Int) -> Bool { bits[place >> 6] >> UInt64(place & 63) & 1 != 0 }

  mutating func insert(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

  mutating func remove(_ place: Int) { bits[place >> 6] &= ~(1 << UInt64(place & 63)) }

  mutating func formIntersection(_ other: PlaceSet) {
    for index in bits.indices { bits[index] &= other.bits[index] }
  }

  mutating func subtract(_ other: PlaceSet) {
    for index in bits.indices { bits[index] &= ~other.bits[index] }
  }

  mutating func formUnion(_ other: PlaceSet) {
    for index in bits.indices { bits[index] |= other.bits[index] }
  }
}

extension [PlaceSet] {
  /// The places that all have; nil of none.
  var intersection: PlaceSet? {
    guard var all = first else { return nil }
    for set in dropFirst() { all.formIntersection(set) }
    return all
  }
}
