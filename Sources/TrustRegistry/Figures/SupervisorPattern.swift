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

  private struct Tally {
    var approved = 0
    var declined = 0
    var returned = 0
  }

  static func all(in cases: [Case], _ holds: (Day) -> Bool) -> [SupervisorPattern] {
    var tallies: [OfficerID: Tally] = [:]
    for found in cases {
      for back in found.returns where holds(back.day) { tallies[back.by, default: Tally()].returned += 1 }
      guard let decision = found.decision, holds(decision.day) else { continue }
      switch decision.outcome {
      case .approved: tallies[decision.by, default: Tally()].approved += 1
      case .declined: tallies[decision.by, default: Tally()].declined += 1
      }
    }
    let approved = tallies.values.reduce(0) { $0 + $1.approved }
    let declined = tallies.values.reduce(0) { $0 + $1.declined }
    return tallies.sorted { $0.key < $1.key }.map { officer, tally in
      SupervisorPattern(officer, tally, others: (approved - tally.approved, declined - tally.declined))
    }
  }

  private init(_ supervisor: OfficerID, _ tally: Tally, others: (yes: Int, no: Int)) {
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
