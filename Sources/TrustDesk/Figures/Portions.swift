import Dispatch
import Synchronization

/// What several threads make of a long row of places, each of its own portion.
final class Portions<Value: Sendable>: Sendable {
  private let made: Mutex<[Value?]>

  private init(count: Int) { made = Mutex(Array(repeating: nil, count: count)) }

  /// Fewer places than this are not worth a second thread.
  private static var least: Int { 4096 }

  /// What is made of each portion, in order.
  static func made(of places: Range<Int>, _ make: @Sendable (Range<Int>) -> Value) -> [Value] {
    guard places.count > least else { return [make(places)] }
    let portion = max(least / 2, places.count / 16 + 1)
    let count = (places.count + portion - 1) / portion
    let portions = Portions(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let start = places.lowerBound + number * portion
      let value = make(start..<min(places.upperBound, start + portion))
      portions.made.withLock { $0[number] = value }
    }
    return portions.made.withLock { $0.compactMap(\.self) }
  }
}
