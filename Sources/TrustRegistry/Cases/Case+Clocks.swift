extension Dossier {
  /// The steps of the open case that can be done now, each from the day on which it could begin
  /// (PROGRAMME 4).
  var stepClocks: [RunningClock] {
    guard let open = openCase else { return [] }
    return open.terms.steps.compactMap { step in
      guard let within = step.within, !open.isDone(step), let anchor = open.began(step) else { return nil }
      return RunningClock(
        what: .step(case: open.number, step: step.number), anchor: anchor, limit: within)
    }
  }
}

extension Case {
  /// The day from which the step could be done: when the last of those before it was done, when it was sent
  /// back, or when the case was opened; nil while one before it is missing.
  func began(_ step: CaseTerms.StepTerms) -> Day? {
    var began = openedOn
    for number in step.after {
      guard let before = terms.steps.first(where: { $0.number == number }), isDone(before) else { return nil }
      began = max(began, doneOn(before) ?? began)
    }
    return max(began, returns.last { $0.step == step.number }?.day ?? began)
  }

  /// The day on which the step was done; nil while it is not.
  func doneOn(_ step: CaseTerms.StepTerms) -> Day? {
    switch step.means {
    case .recorded, .examined: steps.last { $0.step == step.number }?.day
    case .assessed: score == nil ? nil : scoreStoodOn
    case .decided: decision?.day
    }
  }
}
