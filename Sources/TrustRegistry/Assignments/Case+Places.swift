/// The places of a round of scoring, and who fills them.
extension Case {
  /// Assignments of the present round that nobody has left.
  public var currentAssignments: [Assignment] {
    assignments.filter { $0.round == round && $0.left == nil }
  }

  public func isAssigned(_ officer: OfficerID) -> Bool {
    currentAssignments.contains { $0.assessor == officer }
  }

  /// Who fills a place of the present round: by an assignment, or by a card opened without one.
  public var seatedAssessors: [OfficerID] {
    let assigned = currentAssignments.map(\.assessor)
    return assigned + currentScorecards.map(\.assessor).filter { !assigned.contains($0) }
  }

  /// Places of the present round that nobody fills; none once the score stands or the case is decided.
  public var freePlaces: Int {
    guard score == nil, decision == nil else { return 0 }
    return max(0, scorecardsNeeded - seatedAssessors.count)
  }

  /// Those of the present round whose card is still to come; none once the score stands or the case is
  /// decided.
  public var owingAssessors: [OfficerID] {
    guard score == nil, decision == nil else { return [] }
    let submitted = currentScorecards.filter(\.isSubmitted).map(\.assessor)
    return seatedAssessors.filter { !submitted.contains($0) }
  }

  /// Frees the place of an assessor of the present round. Their card, even a submitted one, counts no more:
  /// until the score stands nothing rests on it and nobody has seen it.
  mutating func vacate(_ officer: OfficerID, _ leaving: Leaving) {
    guard score == nil, decision == nil else { return }
    for index in assignments.indices where assignments[index].isOpen(of: officer, in: round) {
      assignments[index].left = leaving
    }
    for index in scorecards.indices where scorecards[index].isCounted(of: officer, in: round) {
      scorecards[index].setAside = leaving
    }
  }
}

extension Assignment {
  fileprivate func isOpen(of officer: OfficerID, in round: Int) -> Bool {
    assessor == officer && self.round == round && left == nil
  }
}

extension Scorecard {
  fileprivate func isCounted(of officer: OfficerID, in round: Int) -> Bool {
    assessor == officer && self.round == round && setAside == nil
  }
}
