/// How one supervisor decides: approvals, refusals and returns.
public struct SupervisorPattern: Sendable, Hashable {
  public let supervisor: OfficerID
  public let approved: Int
  public let declined: Int
  public let returned: Int
  /// Of the cases approved or declined, in percent; nil where there is none.
  public let share: Tenths?
  /// The share of everybody else's.
  public let othersShare: Tenths?
  public let reading: Reading

  public enum Reading: String, Sendable, Hashable, CaseIterable {
    case tooFew, alike, more, fewer
  }

  public var decided: Int { approved + declined }

  /// What supervisors did, by who did it.
  struct Tally: Sendable {
    private var acts: [OfficerID: Acts] = [:]

    fileprivate struct Acts: Sendable {
      var approved = 0
      var declined = 0
      var returned = 0
    }

    mutating func add(_ found: CaseFigures, _ holds: (Day) -> Bool) {
      for back in found.returns where holds(back.day) { acts[back.by, default: Acts()].returned += 1 }
      guard let decision = found.decision, holds(decision.day) else { return }
      if decision.isApproved {
        acts[decision.by, default: Acts()].approved += 1
      } else {
        acts[decision.by, default: Acts()].declined += 1
      }
    }

    mutating func add(_ other: Tally) {
      acts.merge(other.acts) {
        Acts(
          approved: $0.approved + $1.approved, declined: $0.declined + $1.declined,
          returned: $0.returned + $1.returned)
      }
    }

    var patterns: [SupervisorPattern] {
      let approved = acts.values.reduce(0) { $0 + $1.approved }
      let declined = acts.values.reduce(0) { $0 + $1.declined }
      return acts.sorted { $0.key < $1.key }.map { officer, own in
        SupervisorPattern(officer, own, others: (approved - own.approved, declined - own.declined))
      }
    }
  }

  private init(_ supervisor: OfficerID, _ tally: Tally.Acts, others: (yes: Int, no: Int)) {
    self.supervisor = supervisor
    (approved, declined, returned) = (tally.approved, tally.declined, tally.returned)
    share = Tenths(percent: tally.approved, of: tally.approved + tally.declined)
    othersShare = Tenths(percent: others.yes, of: others.yes + others.no)
    reading = Reading(own: (tally.approved, tally.declined), others: others)
  }
}

extension SupervisorPattern.Reading {
  /// Told from ten percent on, and only beyond twice the error of the difference.
  fileprivate init(own: (yes: Int, no: Int), others: (yes: Int, no: Int)) {
    let (count, rest) = (Double(own.yes + own.no), Double(others.yes + others.no))
    guard count >= Double(Fairness.fewest), rest >= Double(Fairness.fewest) else {
      self = .tooFew
      return
    }
    let difference = Double(own.yes) / count - Double(others.yes) / rest
    let pooled = Double(own.yes + others.yes) / (count + rest)
    let error = (pooled * (1 - pooled) * (1 / count + 1 / rest)).squareRoot()
    guard abs(difference) >= 0.1, abs(difference) > 2 * error else {
      self = .alike
      return
    }
    self = difference > 0 ? .more : .fewer
  }
}
