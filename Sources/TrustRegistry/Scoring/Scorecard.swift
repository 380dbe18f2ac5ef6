/// One assessor's independent judgement of a case, hidden from everyone else until the case's score stands
/// (PROGRAMME 4).
public struct Scorecard: Sendable, Hashable {
  public let assessor: OfficerID
  /// The round of scoring it belongs to.
  public let round: Int
  public let openedOn: Day
  public internal(set) var entries: [DeductionEntry] = []
  public internal(set) var submittedOn: Day?
  /// The total as submitted; nil before, and while concealed.
  public internal(set) var submittedTotal: Int?
  /// How its assessor left before the score stood: the card counts no more; nil for one that counts.
  public internal(set) var setAside: Leaving?
  /// Set when another officer looks before the score stands: then nothing but its state is told.
  public internal(set) var isConcealed = false

  public var isSubmitted: Bool { submittedOn != nil }

  /// Deductions that were not withdrawn.
  public var standing: [Deduction] { entries.filter { $0.withdrawn == nil }.map(\.deduction) }

  /// What is left of each criterion: max(0, maximum − sum), in the order of codes (PROGRAMME 2).
  public func points(under terms: CaseTerms) -> [Int] {
    terms.maxima.enumerated().map { index, maximum in
      let taken = standing.lazy.filter { $0.requirement.criterion == index + 1 }.reduce(0) { $0 + $1.points }
      return max(0, maximum - taken)
    }
  }

  public func total(under terms: CaseTerms) -> Int {
    points(under: terms).reduce(0, +)
  }
}

/// A deduction, and its withdrawal if it was withdrawn.
public struct DeductionEntry: Sendable, Hashable {
  public var deduction: Deduction
  public var enteredOn: Day
  public var withdrawn: Withdrawal?

  public struct Withdrawal: Sendable, Hashable {
    public var reason: String
    public var day: Day
  }
}

extension Case {
  /// The totals submitted in the present round; empty of those concealed.
  private var totals: [Int] { currentScorecards.compactMap(\.submittedTotal) }

  /// The cards of the present round that count.
  public var currentScorecards: [Scorecard] {
    scorecards.filter { $0.round == round && $0.setAside == nil }
  }

  public func scorecard(of assessor: OfficerID) -> Scorecard? {
    scorecards.first { $0.assessor == assessor }
  }

  /// How many cards the present round needs: the scheme's number, and one more where submitted totals lie
  /// further apart than the tolerance (PROGRAMME 4, step 5).
  public var scorecardsNeeded: Int {
    if let told = toldNeed { return told }
    guard totals.count >= terms.assessors, let least = totals.min(), let most = totals.max() else {
      return terms.assessors
    }
    return most - least > terms.tolerance ? terms.assessors + 1 : terms.assessors
  }

  /// The score, once every needed card is submitted: the floor of the mean of all of them; nil before.
  public var agreedScore: Int? {
    guard totals.count >= scorecardsNeeded, !totals.isEmpty else { return nil }
    return totals.reduce(0, +) / totals.count
  }
}
