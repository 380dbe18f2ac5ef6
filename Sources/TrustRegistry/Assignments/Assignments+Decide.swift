/// What is asked about who works on a dossier.
public enum AssignmentCommand: Sendable, Hashable {
  /// Without an assessor the least loaded free one is chosen.
  case assign(case: Int, assessor: OfficerID?)
  case release(case: Int, assessor: OfficerID, reason: String)
  /// The officer's own: it cannot be taken back.
  case declareConflict(reason: String)

  var questions: [Question] {
    if case .assign(_, nil) = self { [.loads] } else { [] }
  }
}

extension Sitting {
  func decide(_ command: AssignmentCommand) throws(Refusal) -> [AssignmentEvent] {
    switch command {
    case .assign(let number, let assessor): [try assign(assessor, in: number)]
    case .release(let number, let assessor, let reason): [try release(assessor, in: number, reason)]
    case .declareConflict(let reason):
      [.conflictDeclared(reason: try conflict(reason))]
    }
  }

  private func assign(_ assessor: OfficerID?, in number: Int) throws(Refusal) -> AssignmentEvent {
    try require(.assessorAssigned)
    let found = try openCase(number)
    guard found.score == nil else { throw .scorecardsComplete(found.currentScorecards.count) }
    guard found.freePlaces > 0 else { throw .placesTaken(found.scorecardsNeeded) }
    let chosen: OfficerID
    if let assessor {
      try requireFree(assessor, in: found)
      chosen = assessor
    } else {
      chosen = try leastLoaded(in: found)
    }
    return .assessorAssigned(case: found.number, assessor: chosen, round: found.round)
  }

  private func requireFree(_ assessor: OfficerID, in found: Case) throws(Refusal) {
    guard assessor != officer else { throw .selfAssignment }
    guard let named = office.officer(assessor) else { throw .officerUnknown(assessor) }
    if let since = named.retiredSince { throw .officerRetired(assessor, since: since) }
    guard named.roles.contains(.assessor) else { throw .assessorUnfit(assessor) }
    guard named.creator != dossier.id, dossier.conflict(of: assessor) == nil else {
      throw .assessorConcerned(assessor)
    }
    guard found.scorecard(of: assessor) == nil, !found.seatedAssessors.contains(assessor) else {
      throw .assessorSeated(assessor)
    }
    guard !found.handsOffSteps.contains(assessor) else { throw .deciderAssesses }
    guard !dossier.repeats(assessor, in: found, in: office) else { throw .assessedLast(assessor) }
  }

  /// Of equally loaded ones the one with the lowest number: the same choice for everybody who decides anew.
  private func leastLoaded(in found: Case) throws(Refusal) -> OfficerID {
    var chosen: (id: OfficerID, load: Load)?
    for id in dossier.freeAssessors(for: found, in: office) where id != officer {
      guard !dossier.repeats(id, in: found, in: office) else { continue }
      let load = facts.loads[id] ?? Load()
      guard let best = chosen, !load.isLighter(than: best.load) else {
        chosen = (id, load)
        continue
      }
    }
    guard let chosen else { throw .nobodyToAssess }
    return chosen.id
  }

  private func release(
    _ assessor: OfficerID, in number: Int, _ reason: String
  ) throws(Refusal) -> AssignmentEvent {
    try require(assessor == officer ? EventKind.assignmentReleased.roles : .staff)
    let found = try openCase(number)
    guard found.owingAssessors.contains(assessor) else { throw .assignmentUnknown(assessor) }
    return .assignmentReleased(
      case: found.number, assessor: assessor, reason: try text(reason, or: .reasonMissing))
  }

  private func conflict(_ reason: String) throws(Refusal) -> String {
    try require(.conflictDeclared)
    try requireRegistered()
    return try text(reason, or: .reasonMissing)
  }
}
