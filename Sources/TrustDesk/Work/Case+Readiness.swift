import TrustRegistry

extension Case {
  /// Whether the step can be done now, for the first time or again.
  func isReady(_ step: CaseTerms.StepTerms) -> Bool {
    switch state(of: step) {
    case .ready, .returned: true
    case .done, .waiting: false
    }
  }

  /// The day since which a step can be done: when it was sent back, else when those before it were done.
  func ready(_ step: CaseTerms.StepTerms) -> Day {
    if let sent = returns.last(where: { $0.step == step.number }) { return sent.day }
    return steps.filter { step.after.contains($0.step) }.map(\.day).max() ?? openedOn
  }
}
