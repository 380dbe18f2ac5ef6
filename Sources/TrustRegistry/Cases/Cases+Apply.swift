extension Dossier {
  mutating func apply(_ event: ProcedureEvent, of entry: Entry, in office: Office) throws(Contradiction) {
    if case .opened(let number, let code, let version, let maxima) = event {
      guard isRegistered, openCase == nil, number == nextCaseNumber,
        let terms = office.scheme(inForceAt: entry.sequence)?.terms(for: code), terms.scheme == version,
        terms.maxima == maxima
      else { throw .outOfPlace(kind: event.kind) }
      cases.append(Case(number: number, terms: terms, openedOn: entry.at.day, openedBy: entry.by))
      return
    }
    guard isInTurn(event, of: entry, in: office) else { throw .outOfPlace(kind: event.kind) }
    let roles = office.roles(of: entry.by, at: entry.sequence)
    try changeCase(event.caseNumber, for: event.kind) { (changed) throws(Contradiction) in
      try changed.apply(event, of: entry, with: roles)
    }
  }
}

extension Dossier {
  /// Whether a step has what the case's terms want for it, and a mark is one that can be given: a certificate
  /// rests on both, so every reader asks.
  fileprivate func isInTurn(_ event: ProcedureEvent, of entry: Entry, in office: Office) -> Bool {
    guard let found = caseNumbered(event.caseNumber) else { return false }
    switch event {
    case .opened: return true
    case .stepRecorded(_, let number, _, _):
      guard let step = found.terms.steps.first(where: { $0.number == number }) else { return false }
      let isTold = step.means == .examined ? found.failedSubjects.count : 0
      return found.stepsBefore(step).isEmpty && lacks(of: step, in: found).count == isTold
    case .examRecorded(_, _, let mark, let day, _):
      let top = office.scheme(version: found.terms.scheme)?.exam.topMark ?? 100
      return (0...top).contains(mark) && day <= entry.at.day
    }
  }
}

extension Case {
  /// Steps that the terms put before `step` and that are not done.
  func stepsBefore(_ step: CaseTerms.StepTerms) -> [Int] {
    terms.steps.filter { step.after.contains($0.number) && !isDone($0) }.map(\.number)
  }

  mutating func apply(_ event: ProcedureEvent, of entry: Entry, with roles: Roles) throws(Contradiction) {
    switch event {
    case .opened: break
    case .stepRecorded(_, let number, let note, let document):
      guard let step = terms.steps.first(where: { $0.number == number }), !isDone(step),
        step.means == .recorded || step.means == .examined
      else { throw .outOfPlace(kind: event.kind) }
      guard !roles.isDisjoint(with: step.role) else { throw .withoutRight(kind: event.kind, by: entry.by) }
      guard step.means == .recorded || failedSubjects.isEmpty else {
        throw .conditionUnmet(event.kind, .examPassed)
      }
      steps.append(
        StepRecord(step: number, by: entry.by, day: entry.at.day, note: note, document: document))
    case .examRecorded(_, let subject, let mark, let day, let document):
      guard terms.subjects.contains(subject), attempts(in: subject) < terms.mostAttempts ?? .max else {
        throw .outOfPlace(kind: event.kind)
      }
      attempts.append(
        ExamAttempt(subject: subject, mark: mark, day: day, document: document, by: entry.by))
    }
    hands.insert(entry.by)
  }
}
