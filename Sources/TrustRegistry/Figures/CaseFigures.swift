/// What figures count of one case.
public struct CaseFigures: Sendable, Hashable {
  public let number: Int
  public let certificateClass: ClassCode
  /// The least score for its class, of the scheme that it is pinned to.
  public let atLeast: Int
  /// The steps that could begin.
  public let passages: [Passage]
  /// Every score that stood, oldest first.
  public let standings: [StoodScore]
  /// Submitted cards of rounds whose score stood: the only ones that figures may rest on.
  public let cards: [Card]
  public let returns: [Returned]
  /// Nil while undecided.
  public let decision: Decided?

  /// Through one of the steps.
  public struct Passage: Sendable, Hashable {
    public let step: Int
    /// The day from which the step could be done.
    public let ready: Day
    /// Nil while it is not.
    public let done: Day?
  }

  public struct Card: Sendable, Hashable {
    public let assessor: OfficerID
    public let round: Int
    public let total: Int
    /// Of submitting it.
    public let day: Day
  }

  public struct Returned: Sendable, Hashable {
    public let by: OfficerID
    public let day: Day
  }

  public struct Decided: Sendable, Hashable {
    public let isApproved: Bool
    public let by: OfficerID
    public let day: Day
    /// Days from the fee to the decision (PROGRAMME 5): from the first payment, or from the opening where
    /// nothing was paid before the decision.
    public let daysTaken: Int
  }

  init(of found: Case) {
    number = found.number
    certificateClass = found.certificateClass
    atLeast = found.terms.atLeast
    passages = found.terms.steps.compactMap { step in
      found.began(step).map { Passage(step: step.number, ready: $0, done: found.doneOn(step)) }
    }
    standings = found.standings
    cards = found.scorecards.compactMap { card in
      guard let total = card.submittedTotal, let day = card.submittedOn, !found.isBlind(card) else {
        return nil
      }
      return Card(assessor: card.assessor, round: card.round, total: total, day: day)
    }
    returns = found.returns.map { Returned(by: $0.by, day: $0.day) }
    decision = found.decision.map { Decided($0, in: found) }
  }

  /// The score that stood at the end of `day`; nil when none did.
  func score(on day: Day) -> Int? { standings.standing(on: day)?.score }
}

extension CaseFigures.Decided {
  fileprivate init(_ decision: Decision, in found: Case) {
    isApproved = decision.outcome != .declined
    (by, day) = (decision.by, decision.day)
    let paid = found.charges.compactMap(\.paidOn).filter { $0 <= decision.day }.min()
    daysTaken = decision.day.days(since: paid ?? found.openedOn)
  }
}

extension Charge {
  /// The day of the payment; nil while due, or when nothing was ever paid.
  fileprivate var paidOn: Day? {
    guard case .paid(_, let day) = state else { return nil }
    return day
  }
}
