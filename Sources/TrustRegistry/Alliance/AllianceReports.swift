/// Answers to points of the charter, all shown by one paper.
public struct Declaration: Sendable, Hashable {
  public var points: [CharterPoint]
  /// Whether the paper shows that they hold.
  public var holds: Bool
  /// The paper's number.
  public var document: String

  public init(points: [CharterPoint], holds: Bool, document: String) {
    self.points = points
    self.holds = holds
    self.document = document
  }
}

/// A member took part in an activity.
public struct Participation: Sendable, Hashable {
  /// The activity's number.
  public var activity: Int
  /// As what: speaker, organiser, helper.
  public var role: String
  public var day: Day
  public var document: String

  public init(activity: Int, role: String, day: Day, document: String) {
    self.activity = activity
    self.role = role
    self.day = day
    self.document = document
  }
}

/// A member was honoured.
public struct Honour: Sendable, Hashable {
  /// The honour's name.
  public var title: String
  /// The number of the decision.
  public var document: String
  public var day: Day

  public init(title: String, document: String, day: Day) {
    self.title = title
    self.document = document
    self.day = day
  }
}

/// One soft measure.
public struct MeasureReport: Sendable, Hashable {
  public var measure: SoftMeasure
  public var note: String
  public var document: String
  /// When it was done.
  public var day: Day
  /// By when things are to be right; of support only.
  public var through: Day?

  public init(measure: SoftMeasure, note: String, document: String, day: Day, through: Day? = nil) {
    self.measure = measure
    self.note = note
    self.document = document
    self.day = day
    self.through = through
  }
}

/// A member was heard before a decision on termination.
public struct MemberHearing: Sendable, Hashable {
  public var day: Day
  public var document: String
  /// What the member said.
  public var note: String

  public init(day: Day, document: String, note: String) {
    self.day = day
    self.document = document
    self.note = note
  }
}

/// A member's written notice that they leave.
public struct ExitNotice: Sendable, Hashable {
  public var document: String
  /// By when what they hold for the alliance is handed over.
  public var handover: Day
  /// The last day of the membership.
  public var lastDay: Day

  public init(document: String, handover: Day, lastDay: Day) {
    self.document = document
    self.handover = handover
    self.lastDay = lastDay
  }
}
