import Synchronization

/// Rows that several threads make, each its own part.
final class ColumnParts: Sendable {
  private let parts: Mutex<[RowColumns?]>

  init(count: Int) { parts = Mutex(Array(repeating: nil, count: count)) }

  func set(_ part: Int, _ rows: RowColumns) { parts.withLock { $0[part] = rows } }

  /// A part, which is given up with it.
  func take(_ part: Int) -> RowColumns? {
    parts.withLock { parts in
      defer { parts[part] = nil }
      return parts[part]
    }
  }
}
