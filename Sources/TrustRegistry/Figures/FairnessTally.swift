/// Counts how officers judge.
public struct FairnessTally: FiguresTally {
  private let period: ClosedRange<Day>?
  private(set) var assessors = AssessorPattern.Tally()
  private(set) var supervisors = SupervisorPattern.Tally()
  private(set) var durations = DurationPattern.Tally()
  private(set) var thresholds = ThresholdPattern.Tally()
  /// The decisions that came soonest, in order.
  private(set) var quickest: [QuickDecision] = []

  /// - Parameter period: days of submitting and deciding that count; nil counts all.
  public init(during period: ClosedRange<Day>? = nil) { self.period = period }

  public mutating func add(_ figures: DossierFigures) {
    let holds: (Day) -> Bool = { [period] day in period?.contains(day) ?? true }
    for found in figures.cases {
      assessors.add(found, holds)
      supervisors.add(found, holds)
      durations.add(found, holds)
      thresholds.add(found, holds)
      guard let decision = found.decision, holds(decision.day) else { continue }
      add(QuickDecision(id: figures.id, caseNumber: found.number, days: decision.daysTaken))
    }
  }

  public mutating func add(_ other: FairnessTally) {
    assessors.add(other.assessors)
    supervisors.add(other.supervisors)
    durations.add(other.durations)
    thresholds.add(other.thresholds)
    for decision in other.quickest { add(decision) }
  }

  private mutating func add(_ decision: QuickDecision) {
    if quickest.count == Fairness.named {
      guard let slowest = quickest.last, FairnessTally.precedes(decision, slowest) else { return }
      quickest.removeLast()
    }
    let place = quickest.firstIndex { FairnessTally.precedes(decision, $0) } ?? quickest.count
    quickest.insert(decision, at: place)
  }

  private static func precedes(_ left: QuickDecision, _ right: QuickDecision) -> Bool {
    (left.days, left.id, left.caseNumber) < (right.days, right.id, right.caseNumber)
  }
}
