extension Dossier {
  /// Who assesses is checked like a hand: by role, and by what binds them to the creator (JOURNAL 9).
  mutating func apply(
    _ event: AssignmentEvent, of entry: Entry, in office: Office
  ) throws(Contradiction) {
    switch event {
    case .assessorAssigned(let number, let assessor, let round):
      guard office.roles(of: assessor, at: entry.sequence).contains(.assessor) else {
        throw .outOfPlace(kind: event.kind)
      }
      guard assessor != entry.by, office.officer(assessor)?.creator != id, conflict(of: assessor) == nil
      else { throw .handsNotApart(kind: event.kind, by: entry.by) }
      try changeCase(number, for: event.kind) { (changed) throws(Contradiction) in
        try changed.seat(assessor, in: round, by: entry)
      }
    case .assignmentReleased(let number, let assessor, let reason):
      let isStaff = office.roles(of: entry.by, at: entry.sequence).contains(.staff)
      guard isStaff || entry.by == assessor else { throw .withoutRight(kind: event.kind, by: entry.by) }
      try changeCase(number, for: event.kind) { (changed) throws(Contradiction) in
        try changed.release(assessor, reason, by: entry)
      }
    case .conflictDeclared(let reason):
      try declareConflict(reason, of: entry)
    }
  }

  private mutating func declareConflict(_ reason: String, of entry: Entry) throws(Contradiction) {
    guard isRegistered else { throw .outOfPlace(kind: .conflictDeclared) }
    let day = entry.at.day
    conflicts.append(Conflict(officer: entry.by, reason: reason, day: day))
    for index in cases.indices {
      cases[index].vacate(
        entry.by, Leaving(cause: .conflict, reason: reason, by: entry.by, day: day))
    }
    if hasCertificateRunning(from: entry.by, on: day) { openReview(.conflict(entry.by), of: entry) }
  }
}

extension Case {
  fileprivate mutating func seat(
    _ assessor: OfficerID, in round: Int, by entry: Entry
  ) throws(Contradiction) {
    guard round == self.round, freePlaces > 0, scorecard(of: assessor) == nil,
      !seatedAssessors.contains(assessor)
    else { throw .outOfPlace(kind: .assessorAssigned) }
    assignments.append(Assignment(assessor: assessor, round: round, by: entry.by, day: entry.at.day))
    hands.insert(entry.by)
  }

  fileprivate mutating func release(
    _ assessor: OfficerID, _ reason: String, by entry: Entry
  ) throws(Contradiction) {
    guard owingAssessors.contains(assessor) else { throw .outOfPlace(kind: .assignmentReleased) }
    vacate(assessor, Leaving(cause: .released, reason: reason, by: entry.by, day: entry.at.day))
    hands.insert(entry.by)
  }
}
