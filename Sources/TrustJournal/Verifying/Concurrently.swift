import Synchronization

/// Makes something of each portion of a range on all cores; of one portion, on this thread.
///
/// On threads of its own, which end with it: those of Dispatch stay, would wake an idle console every second,
/// and would take signals that are the main thread's.
/// - Parameter size: of each portion but the last; at least 1.
/// - Returns: what was made, in order.
package func concurrently<Made: Sendable>(
  over range: Range<Int>, inPortionsOf size: Int, _ make: @escaping @Sendable (Range<Int>) -> Made
) -> [Made] {
  guard range.count > size else { return range.isEmpty ? [] : [make(range)] }
  let parts = Parts(of: range, inPortionsOf: size, make)
  let threads = (1..<max(1, min(Cores.count, parts.count))).compactMap { _ in
    WorkerThread { parts.makeAll() }
  }
  parts.makeAll()
  for thread in threads { thread.join() }
  return parts.all
}

/// What several threads make, each the next part that nobody has begun.
private final class Parts<Part: Sendable>: Sendable {
  let count: Int
  private let range: Range<Int>
  private let size: Int
  private let make: @Sendable (Range<Int>) -> Part
  private let begun = Atomic(0)
  private let made: Mutex<[Part?]>

  init(
    of range: Range<Int>, inPortionsOf size: Int, _ make: @escaping @Sendable (Range<Int>) -> Part
  ) {
    count = (range.count + size - 1) / size
    (self.range, self.size, self.make) = (range, size, make)
    made = Mutex(Array(repeating: nil, count: count))
  }

  func makeAll() {
    while true {
      let place = begun.wrappingAdd(1, ordering: .relaxed).oldValue
      guard place < count else { return }
      let start = range.lowerBound + place * size
      let part = make(start..<min(range.upperBound, start + size))
      made.withLock { $0[place] = part }
    }
  }

  var all: [Part] { made.withLock { $0.compactMap(\.self) } }
}
