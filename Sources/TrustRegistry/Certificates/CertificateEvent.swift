/// What a supervisor decided on a case.
public enum CertificateEvent: Sendable, Hashable {
  case approved(case: Int, Certificate, reason: String)
  case declined(case: Int, reason: String)
  /// The step named is open again; the others stand. Step 5 calls for fresh scorecards.
  case returned(case: Int, step: Int, reason: String)

  var kind: EventKind {
    switch self {
    case .approved: .certificateApproved
    case .declined: .caseDeclined
    case .returned: .caseReturned
    }
  }

  var caseNumber: Int {
    switch self {
    case .approved(let number, _, _), .declined(let number, _), .returned(let number, _, _): number
    }
  }
}

/// A certificate of trust (PROGRAMME 3). Its status is a question of the day, not a stored value.
public struct Certificate: Sendable, Hashable {
  /// `DD-2026-000017`: class, year of the decision, number in the series.
  public var number: String
  public var certificateClass: ClassCode
  /// Nil when the case behind it was erased.
  public var score: Int?
  /// The least score its class asked for; of several certificates the highest ranks first.
  public var atLeast: Int
  public var validFrom: Day
  /// The last valid day.
  public var validThrough: Day
  /// In the order in which they were taken. This and what follows is the fold's and stands on no paper.
  public internal(set) var measures: [Measure] = []
  public internal(set) var holds: [Hold] = []
  /// From when a later one of its class stands in its place.
  public internal(set) var supersededFrom: Day?

  public init(
    number: String, certificateClass: ClassCode, score: Int?, atLeast: Int, validFrom: Day,
    validThrough: Day
  ) {
    self.number = number
    self.certificateClass = certificateClass
    self.score = score
    self.atLeast = atLeast
    self.validFrom = validFrom
    self.validThrough = validThrough
  }
}
