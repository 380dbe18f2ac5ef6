/// Counts how much there is of everything, as of a day.
public struct SummaryTally: FiguresTally {
  let day: Day
  private let stages: [Int]
  private(set) var openCases = 0
  private(set) var flow = StepFlow.Tally()
  private(set) var deadlines = Deadlines.Tally()
  private(set) var scores: [Int] = []
  private(set) var certificates = ClassCount.Tally()
  private(set) var memberships: [Membership.State: Int] = [:]

  public init(in office: Office, on day: Day) {
    self.day = day
    stages = office.scheme?.validity.expiringDays ?? []
  }

  public mutating func add(_ figures: DossierFigures) {
    for found in figures.cases {
      if found.decision == nil { openCases += 1 }
      flow.add(found, on: day)
    }
    for clock in figures.clocks { deadlines.add(clock) }
    if let score = figures.score(on: day) { scores.append(score) }
    certificates.add(figures.certificates, on: day, stages: stages)
    if let state = figures.membership?.state(on: day) { memberships[state, default: 0] += 1 }
  }

  public mutating func add(_ other: SummaryTally) {
    openCases += other.openCases
    flow.add(other.flow)
    deadlines.add(other.deadlines)
    scores += other.scores
    certificates.add(other.certificates)
    memberships.merge(other.memberships, uniquingKeysWith: +)
  }
}
