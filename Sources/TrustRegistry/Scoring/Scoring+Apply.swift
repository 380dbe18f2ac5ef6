extension Dossier {
  mutating func apply(_ event: ScoringEvent, of entry: Entry) throws(Contradiction) {
    try changeCase(event.caseNumber, for: event.kind) { (changed) throws(Contradiction) in
      try changed.apply(event, of: entry)
    }
  }
}

extension Case {
  mutating func apply(_ event: ScoringEvent, of entry: Entry) throws(Contradiction) {
    guard score == nil else { throw .outOfPlace(kind: event.kind) }
    switch event {
    case .scorecardOpened:
      guard scorecard(of: entry.by) == nil, isAssigned(entry.by) || (!terms.byAssignment && freePlaces > 0)
      else { throw .outOfPlace(kind: event.kind) }
      scorecards.append(Scorecard(assessor: entry.by, round: round, openedOn: entry.at.day))
    case .scoreStood(_, let score):
      guard agreedScore == score else { throw .outOfPlace(kind: event.kind) }
      stand(score, since: entry.at.day)
    case .deductionEntered, .deductionWithdrawn, .scorecardSubmitted:
      guard let index = scorecards.firstIndex(where: { $0.assessor == entry.by }),
        !scorecards[index].isSubmitted, scorecards[index].round == round,
        scorecards[index].setAside == nil
      else { throw .outOfPlace(kind: event.kind) }
      try scorecards[index].apply(event, on: entry.at.day, under: terms)
    }
    hands.insert(entry.by)
  }
}

extension Scorecard {
  mutating func apply(_ event: ScoringEvent, on day: Day, under terms: CaseTerms) throws(Contradiction) {
    switch event {
    case .deductionEntered(_, let deduction):
      let criterion = deduction.requirement.criterion
      guard deduction.number == entries.count + 1, terms.maxima.indices.contains(criterion - 1),
        (1...terms.maxima[criterion - 1]).contains(deduction.points)
      else { throw .outOfPlace(kind: event.kind) }
      entries.append(DeductionEntry(deduction: deduction, enteredOn: day, withdrawn: nil))
    case .deductionWithdrawn(_, let number, let reason):
      guard entries.indices.contains(number - 1), entries[number - 1].withdrawn == nil else {
        throw .outOfPlace(kind: event.kind)
      }
      entries[number - 1].withdrawn = .init(reason: reason, day: day)
    case .scorecardSubmitted(_, let points, let total):
      guard points == self.points(under: terms), total == self.total(under: terms) else {
        throw .outOfPlace(kind: event.kind)
      }
      (submittedOn, submittedTotal) = (day, total)
    case .scorecardOpened, .scoreStood: break
    }
  }
}
