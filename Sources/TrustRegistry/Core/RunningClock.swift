/// A clock that runs on a dossier: what for, since when, and how long. When it ends, the calendar says
/// (`office.calendar.due(limit, from: anchor)`).
public struct RunningClock: Sendable, Hashable {
  public var what: Matter
  public var anchor: Day
  public var limit: TimeLimit

  /// What waits.
  public enum Matter: Sendable, Hashable {
    /// A step of a case that can be done now.
    case step(case: Int, step: Int)
    /// A named clock of the scheme; `number` is that of the appeal, complaint, review, request or case; of
    /// days to appeal that of what was decided.
    case named(ClockName, number: Int)
  }

  public init(what: Matter, anchor: Day, limit: TimeLimit) {
    self.what = what
    self.anchor = anchor
    self.limit = limit
  }
}
