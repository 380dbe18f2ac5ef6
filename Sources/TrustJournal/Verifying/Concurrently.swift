import Dispatch
import Synchronization

/// Makes so many parts on all cores.
/// - Returns: the parts in their order.
package func concurrently<Part: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Part) -> [Part] {
  guard count > 1 else { return (0..<count).map(make) }
  let parts = Parts<Part>(count: count)
  DispatchQueue.concurrentPerform(iterations: count) { parts.set($0, make($0)) }
  return parts.all
}

/// Makes something of portions of an array on all cores.
/// - Returns: what was made of all of them, in order.
package func concurrently<Element: Sendable, Made: Sendable>(
  over all: [Element], inPortionsOf size: Int, _ make: @Sendable (ArraySlice<Element>) -> [Made]
) -> [Made] {
  let parts = concurrently((all.count + size - 1) / size) { part in
    make(all[part * size..<min(all.count, (part + 1) * size)])
  }
  return parts.count == 1 ? parts[0] : Array(parts.joined())
}

/// What several threads make, each its own part.
private final class Parts<Part: Sendable>: Sendable {
  private let parts: Mutex<[Part?]>

  init(count: Int) { parts = Mutex(Array(repeating: nil, count: count)) }

  func set(_ place: Int, _ part: Part) { parts.withLock { $0[place] = part } }

  var all: [Part] { parts.withLock { $0.compactMap(\.self) } }
}
