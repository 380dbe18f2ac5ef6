import Dispatch
import Synchronization

/// Makes something of each portion of a range on all cores; of one portion, on this thread.
/// - Parameter size: of each portion but the last; at least 1.
/// - Returns: what was made, in order.
package func concurrently<Made: Sendable>(
  over range: Range<Int>, inPortionsOf size: Int, _ make: @Sendable (Range<Int>) -> Made
) -> [Made] {
  guard range.count > size else { return range.isEmpty ? [] : [make(range)] }
  let parts = Parts<Made>(count: (range.count + size - 1) / size)
  DispatchQueue.concurrentPerform(iterations: parts.count) { part in
    let start = range.lowerBound + part * size
    parts.set(part, make(start..<min(range.upperBound, start + size)))
  }
  return parts.all
}

/// What several threads make, each its own part.
private final class Parts<Part: Sendable>: Sendable {
  let count: Int
  private let parts: Mutex<[Part?]>

  init(count: Int) {
    self.count = count
    parts = Mutex(Array(repeating: nil, count: count))
  }

  func set(_ place: Int, _ part: Part) { parts.withLock { $0[place] = part } }

  var all: [Part] { parts.withLock { $0.compactMap(\.self) } }
}
