/// Until a case's score stands, a card is its assessor's alone (PROGRAMME 4, step 5).
extension Dossier {
  /// Whose cards of a round without a score `officer` may not see.
  public func hiddenAssessors(from officer: OfficerID?) -> Set<OfficerID> {
    Set(
      cases.flatMap { found in
        found.scorecards.filter { $0.assessor != officer && found.isBlind($0) }.map(\.assessor)
      })
  }

  /// Whether it shows the same as another state of the same dossier: a hidden card moves its revision and
  /// nothing else.
  public func looksLike(_ other: Dossier) -> Bool {
    var same = self
    (same.revision, same.lastChange, same.lines) = (other.revision, other.lastChange, other.lines)
    return same == other
  }

  /// Whether `officer` may not yet read what `entry` says.
  /// - Parameter roles: which the officer holds.
  public func conceals(_ entry: Entry, from officer: OfficerID?, holding roles: Roles = []) -> Bool {
    if case .fee = entry.event { return !roles.seesFees }
    guard case .scoring(let event) = entry.event, entry.by != officer else { return false }
    switch event {
    case .scorecardOpened, .scoreStood: return false
    case .deductionEntered, .deductionWithdrawn, .scorecardSubmitted: break
    }
    guard let found = caseNumbered(event.caseNumber), let card = found.scorecard(of: entry.by) else {
      return true
    }
    return found.isBlind(card)
  }
}

extension Case {
  mutating func conceal(from officer: OfficerID?) {
    // That one more card is needed is told; by how much the others differ is not.
    toldNeed = scorecardsNeeded
    for index in scorecards.indices where scorecards[index].assessor != officer {
      guard isBlind(scorecards[index]) else { continue }
      scorecards[index].entries = []
      scorecards[index].submittedTotal = nil
      scorecards[index].isConcealed = true
    }
  }

  /// Cards of the present round are hidden until its score stands; those of earlier rounds are open.
  func isBlind(_ card: Scorecard) -> Bool {
    card.round == round && score == nil
  }
}
