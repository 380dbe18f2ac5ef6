import TrustRegistry

/// An appeal not yet decided, and who lodged it, for the list of those that wait.
public struct OpenAppeal: Identifiable, Sendable, Hashable {
  public let creator: CreatorID
  public let name: String
  public let appeal: Appeal
  /// What runs out first; nil where the scheme set no term.
  public let pressing: RunningClock?
  /// When that is.
  public let due: Due?

  public struct ID: Hashable, Sendable {
    public let creator: CreatorID
    public let number: Int
  }

  public var id: ID { ID(creator: creator, number: appeal.number) }

  init(_ appeal: Appeal, of row: RosterRow, by calendar: WorkingCalendar) {
    (creator, name, self.appeal) = (row.id, row.name, appeal)
    let clocks = appeal.clocks.map { (clock: $0, due: calendar.due($0.limit, from: $0.anchor)) }
    let first = clocks.min { ($0.due.day?.number ?? .max) < ($1.due.day?.number ?? .max) }
    (pressing, due) = (first?.clock, first?.due)
  }
}

extension Desk {
  /// Every appeal not yet decided: overdue first, then what is due soonest.
  public var openAppeals: [OpenAppeal] {
    let calendar = office.calendar
    return roster.lines(.appealing).flatMap { line in
      line.row.openAppeals.map { OpenAppeal($0, of: line.row, by: calendar) }
    }.sorted { left, right in
      (left.due?.day?.number ?? .max, left.creator, left.appeal.number)
        < (right.due?.day?.number ?? .max, right.creator, right.appeal.number)
    }
  }
}
