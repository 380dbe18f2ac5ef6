/// How many deadlines are missed, near or far, by what waits (PROGRAMME 4, 7).
public struct Deadlines: Sendable, Hashable {
  /// Those with a clock running, steps first, then by name.
  public let rows: [Row]

  /// Days, today's among them, that count as near.
  public static let nearDays = 7

  public struct Row: Sendable, Hashable {
    public let kind: Kind
    public var count = Count()
  }

  /// What waits, whosesoever it is.
  public enum Kind: Sendable, Hashable {
    case step(Int)
    case named(ClockName)
  }

  public struct Count: Sendable, Hashable {
    public var overdue = 0
    /// Due today or within `nearDays`.
    public var near = 0
    public var later = 0
    /// In a year whose holidays are not known.
    public var unknown = 0

    public var all: Int { overdue + near + later + unknown }
  }

  /// Clocks that run out on one day: the calendar is asked once for all of them.
  struct Tally: Sendable {
    private var clocks: [Term: Int] = [:]

    private struct Term: Hashable {
      let kind: Kind
      let anchor: Day
      let limit: TimeLimit
    }

    mutating func add(_ clock: RunningClock) {
      clocks[Term(kind: Kind(clock.what), anchor: clock.anchor, limit: clock.limit), default: 0] += 1
    }

    mutating func add(_ other: Tally) { clocks.merge(other.clocks, uniquingKeysWith: +) }

    func deadlines(by calendar: WorkingCalendar, on day: Day) -> Deadlines {
      var counts: [Kind: Count] = [:]
      for (term, number) in clocks {
        let due = calendar.due(term.limit, from: term.anchor)
        counts[term.kind, default: Count()].add(number, due, on: day)
      }
      return Deadlines(
        rows: counts.map { Row(kind: $0, count: $1) }.sorted { $0.kind.order < $1.kind.order })
    }
  }

  public var all: Count {
    rows.reduce(into: Count()) { sum, row in
      sum.overdue += row.count.overdue
      sum.near += row.count.near
      sum.later += row.count.later
      sum.unknown += row.count.unknown
    }
  }
}

extension Deadlines.Count {
  fileprivate mutating func add(_ number: Int, _ due: Due, on day: Day) {
    switch due.daysLeft(on: day) {
    case nil: unknown += number
    case let left? where left < 0: overdue += number
    case let left? where left < Deadlines.nearDays: near += number
    case .some: later += number
    }
  }
}

extension Deadlines.Kind {
  init(_ matter: RunningClock.Matter) {
    switch matter {
    case .step(_, let step): self = .step(step)
    case .named(let name, _): self = .named(name)
    }
  }

  fileprivate var order: (Int, String) {
    switch self {
    case .step(let number): (number, "")
    case .named(let name): (Int.max, name.rawValue)
    }
  }

  /// Its name on the wire: `step 4`, `appealAnswer`.
  public var name: String {
    switch self {
    case .step(let number): "step \(number)"
    case .named(let name): name.rawValue
    }
  }
}
