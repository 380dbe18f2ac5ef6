/// Something that the alliance does together: a project, a campaign, a training, an event (PROGRAMME 7).
public struct Activity: Sendable, Hashable {
  public var name: String
  public var kind: ActivityKind
  public var first: Day
  /// Its last day; not before the first.
  public var last: Day

  public init(name: String, kind: ActivityKind, first: Day, last: Day) {
    self.name = name
    self.kind = kind
    self.first = first
    self.last = last
  }
}

extension Office {
  /// Every activity of the alliance, number 1 first.
  public var activities: [Activity] { openedActivities.map(\.activity) }

  public func activity(_ number: Int) -> Activity? { activity(number, openedBefore: .max) }

  /// The activity of a number, where it was opened before line `sequence`.
  func activity(_ number: Int, openedBefore sequence: Int) -> Activity? {
    guard let opened = openedActivities[ordinal: number] else { return nil }
    return opened.sequence < sequence ? opened.activity : nil
  }

  func open(_ activity: Activity, by officer: OfficerID) throws(Refusal) -> OfficeEvent {
    try require(EventKind.activityOpened.roles, of: officer)
    var checked = activity
    checked.name = activity.name.trimmed
    guard !checked.name.isEmpty else { throw .activityNameMissing }
    guard activity.first <= activity.last else {
      throw .daysReversed(first: activity.first, last: activity.last)
    }
    return .activityOpened(number: activities.count + 1, checked)
  }
}
