/// The programme at a glance: how much there is of everything, as of a day.
public struct Summary: Sendable, Hashable {
  public let day: Day
  public let creators: Int
  public let openCases: Int
  /// One a step of the scheme in force.
  public let flow: [StepFlow]
  /// Of every clock that runs.
  public let deadlines: Deadlines
  /// Of the scores that stood on the day, one a creator.
  public let scores: ScoreHistogram
  /// One a class of the scheme in force.
  public let certificates: [ClassCount]
  public let memberships: [Membership.State: Int]

  /// - Parameter creators: how many are registered, those who add nothing else with them.
  public init(_ tally: SummaryTally, of creators: Int, in office: Office) {
    day = tally.day
    self.creators = creators
    openCases = tally.openCases
    flow = tally.flow.flow(through: office.scheme?.steps ?? [])
    deadlines = tally.deadlines.deadlines(by: office.calendar, on: tally.day)
    scores = ScoreHistogram(tally.scores, under: office.scheme)
    certificates = tally.certificates.counts(under: office.scheme)
    memberships = tally.memberships
  }
}
