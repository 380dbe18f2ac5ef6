import Synchronization

/// What several threads find, each its own part.
final class Parts: Sendable {
  private let parts: Mutex<[PlaceSet?]>

  init(count: Int) { parts = Mutex(Array(repeating: nil, count: count)) }

  func set(_ part: Int, _ found: PlaceSet) { parts.withLock { $0[part] = found } }

  /// All of them together, as a set of so many places.
  func union(of count: Int) -> PlaceSet {
    parts.withLock { parts in
      var all = PlaceSet(count: count)
      for part in parts { if let part { all.formUnion(part) } }
      return all
    }
  }
}
