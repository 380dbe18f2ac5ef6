/// A recorded breach of law, and what became of it.
public struct Breach: Sendable, Hashable {
  /// Counted from 1 within the dossier.
  public let number: Int
  public internal(set) var report: BreachReport
  public let recordedOn: Day
  public let recordedBy: OfficerID
  public internal(set) var state: State

  public enum State: String, Sendable, Hashable {
    case pending, final, overturned
  }

  /// Whether it stands in the way of a certificate decided on `day` that wants `months` without a breach.
  /// Clean when the day of the act ≤ the decision day minus the months (PROGRAMME 3).
  public func soils(_ day: Day, months: Int) -> Bool {
    state != .overturned && report.day > day.going(back: months)
  }
}

extension Dossier {
  mutating func apply(_ event: ConductEvent, of entry: Entry) throws(Contradiction) {
    guard isRegistered else { throw .outOfPlace(kind: event.kind) }
    switch event {
    case .breachRecorded(let number, let report):
      guard number == breaches.count + 1 else { throw .outOfPlace(kind: event.kind) }
      breaches.append(
        Breach(
          number: number, report: report, recordedOn: entry.at.day, recordedBy: entry.by,
          state: report.pending ? .pending : .final))
      openReview(.breach(number), of: entry)
      holdUpcoming(for: .breach(number), of: entry)
    case .ruleBreachRecorded(let number, let report):
      guard number == ruleBreaches.count + 1 else { throw .outOfPlace(kind: event.kind) }
      ruleBreaches.append(
        RuleBreach(number: number, report: report, recordedOn: entry.at.day, recordedBy: entry.by))
      openReview(.ruleBreach(number), of: entry)
      holdUpcoming(for: .ruleBreach(number), of: entry)
    case .breachConcluded(let number, let outcome, _, _):
      guard breaches[ordinal: number]?.canConclude(as: outcome) == true else {
        throw .outOfPlace(kind: event.kind)
      }
      breaches[number - 1].state = outcome == .final ? .final : .overturned
      for index in reviews.indices where reviews[index].isOpen && reviews[index].cause == .breach(number) {
        reviews[index].hands.insert(entry.by)
      }
    }
    takeHand(of: entry)
  }
}

extension Breach {
  /// A pending breach may become final or be overturned; a final one may still be overturned by a higher
  /// instance.
  func canConclude(as outcome: BreachOutcome) -> Bool {
    switch state {
    case .pending: true
    case .final: outcome == .overturned
    case .overturned: false
    }
  }
}
