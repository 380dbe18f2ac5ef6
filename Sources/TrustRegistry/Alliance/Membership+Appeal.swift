/// What an appeal may change, and whose hands were in it: the fold of an appeal's outcome calls these
/// (PROGRAMME 5, 7).
extension Membership {
  /// Everybody with a hand in the refusal, its decider included; empty where nobody was refused.
  public var refusalHands: Set<OfficerID> {
    guard let decision, !decision.admitted else { return [] }
    return hands.union([decision.by])
  }

  /// Everybody with a hand in the termination in effect, its decider included; empty without one.
  public var terminationHands: Set<OfficerID> {
    guard let proceeding = life.proceedings.last(where: \.isTerminated),
      let termination = proceeding.termination
    else { return [] }
    return proceeding.hands.union([termination.by])
  }

  /// The termination in effect counts no more from `day` on: the member is one again. Nothing where there is
  /// none.
  mutating func liftTermination(on day: Day) {
    guard let index = life.proceedings.lastIndex(where: \.isTerminated),
      case .terminated(var termination) = life.proceedings[index].outcome
    else { return }
    termination.liftedOn = day
    life.proceedings[index].outcome = .terminated(termination)
  }

  /// The proceedings that led to a lifted termination go on: conclusion and hearings stand, others decide.
  mutating func reopenProceeding() {
    guard let index = life.proceedings.lastIndex(where: { $0.termination != nil }),
      let last = life.proceedings[index].termination
    else { return }
    life.proceedings[index].earlierTerminations.append(last)
    life.proceedings[index].hands.insert(last.by)
    life.proceedings[index].outcome = nil
  }

  /// A refused application goes back to its appraisal: others decide anew. Nothing where nobody was refused.
  mutating func reopenApplication() {
    guard let refused = decision, !refused.admitted else { return }
    earlierDecisions.append(refused)
    hands.insert(refused.by)
    decision = nil
  }
}

extension Proceeding {
  /// Whether a termination came of it that no appeal lifted.
  fileprivate var isTerminated: Bool { termination.map { $0.liftedOn == nil } ?? false }
}
