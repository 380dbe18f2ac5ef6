import TrustRegistry

/// What waits in one dossier, for whomsoever: it changes with the dossier and with nothing else, so the book
/// keeps it.
extension Dossier {
  var work: [WorkItem] {
    guard isRegistered else { return [] }
    let clocks = runningClocks
    var items = clockedMatters(in: clocks) + reviewWork(clocks) + complaintWork(clocks) + holdWork
    items += membershipWork + erasureWork
    if let open = openCase {
      items += stepWork(of: open, clocks) + cardWork(of: open, clocks) + decisionWork(on: open, clocks)
    }
    let conflicted = conflicts.map(\.officer)
    let reviews = openReviews.count
    for index in items.indices {
      items[index].barred.formUnion(conflicted)
      items[index].openReviews = reviews
    }
    return items
  }

  func item(
    _ kind: WorkItem.Kind, since day: Day, _ clock: RunningClock? = nil, by roles: Roles
  ) -> WorkItem {
    WorkItem(
      kind, creator: id, name: displayName, certificateClass: openCase?.certificateClass, since: day,
      clock: clock, roles: roles)
  }

  /// Steps that can be recorded now, and the test where it holds one up. What assessors record falls to those
  /// who score the case, once it has some.
  private func stepWork(of open: Case, _ clocks: [RunningClock]) -> [WorkItem] {
    let seated = open.seatedAssessors
    return open.terms.steps.filter { open.isReady($0) }.compactMap { step in
      let clock = clocks.of(step, in: open)
      var found: WorkItem
      switch step.means {
      case .assessed, .decided: return nil
      case .examined where !open.failedSubjects.isEmpty:
        found = item(
          .exam(open.failedSubjects), since: open.attempts.last?.day ?? open.ready(step), clock,
          by: step.role)
      case .recorded, .examined:
        let again = open.state(of: step) == .returned
        found = item(.step(step.number, again: again), since: open.ready(step), clock, by: step.role)
      }
      if step.role == .assessor, !seated.isEmpty { found.only = seated }
      return found
    }
  }

  /// Cards to come: whose they are by name, and places that nobody fills.
  private func cardWork(of open: Case, _ clocks: [RunningClock]) -> [WorkItem] {
    guard open.score == nil, let step = open.terms.steps.first(where: { $0.means == .assessed }),
      open.isReady(step)
    else { return [] }
    let clock = clocks.of(step, in: open)
    let cards = open.currentScorecards
    var items = open.owingAssessors.map { assessor -> WorkItem in
      let card = cards.first { $0.assessor == assessor }
      let day = card?.openedOn ?? open.currentAssignments.first { $0.assessor == assessor }?.day
      let place = (open.seatedAssessors.firstIndex(of: assessor) ?? 0) + 1
      let kind = card == nil ? WorkItem.Kind.card(place, of: open.scorecardsNeeded) : .ownCard
      var found = item(kind, since: max(day ?? open.ready(step), open.ready(step)), clock, by: .assessor)
      found.only = [assessor]
      return found
    }
    guard open.freePlaces > 0 else { return items }
    let last = cards.compactMap(\.submittedOn).max()
    let since = cards.count < open.terms.assessors ? open.ready(step) : last ?? open.ready(step)
    if open.terms.byAssignment {
      items.append(item(.assign(open.freePlaces), since: since, clock, by: .staff))
    } else {
      let kind = WorkItem.Kind.card(open.seatedAssessors.count + 1, of: open.scorecardsNeeded)
      var found = item(kind, since: since, clock, by: .assessor)
      found.barred = Set(open.scorecards.map(\.assessor) + open.seatedAssessors)
      items.append(found)
    }
    return items
  }

  private func decisionWork(on open: Case, _ clocks: [RunningClock]) -> [WorkItem] {
    guard open.missingSteps.isEmpty else { return [] }
    let step = open.terms.steps.first { $0.means == .decided }
    var found = item(
      .decision(unmet: 0), since: open.lastDay, step.flatMap { clocks.of($0, in: open) }, by: .supervisor)
    found.barred = open.handsOffDecision
    return [found]
  }

  private var erasureWork: [WorkItem] {
    guard let request = erasureRequest else { return [] }
    var found = item(.erasure, since: request.day, by: .supervisor)
    found.barred = [request.by]
    return [found]
  }
}

extension [RunningClock] {
  fileprivate func of(_ step: CaseTerms.StepTerms, in open: Case) -> RunningClock? {
    first { $0.what == .step(case: open.number, step: step.number) }
  }
}
