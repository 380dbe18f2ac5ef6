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
    let roles = office.roles(of: entry.by, at: entry.sequence)
    try changeCase(event.caseNumber, for: event.kind) { (changed) throws(Contradiction) in
      try changed.apply(event, of: entry, with: roles)
    }
  }
}

extension Case {
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
