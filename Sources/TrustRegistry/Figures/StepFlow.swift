/// How cases pass through one of the steps: who waits at it now, and how long it has taken.
public struct StepFlow: Sendable, Hashable {
  /// 1…7.
  public let step: Int
  /// Days for which the undecided cases that could take the step now have waited; nil where none waits.
  public let waiting: Spread?
  /// Days that it took where it was done; nil where it never was.
  public let taken: Spread?

  static func all(in cases: [Case], under steps: [Step], on day: Day) -> [StepFlow] {
    steps.map { step in
      var waiting: [Int] = []
      var taken: [Int] = []
      for found in cases {
        guard let terms = found.terms.steps.first(where: { $0.number == step.number }),
          let ready = found.began(terms)
        else { continue }
        if let done = found.doneOn(terms) {
          taken.append(done.days(since: ready))
        } else if found.decision == nil {
          waiting.append(day.days(since: ready))
        }
      }
      return StepFlow(step: step.number, waiting: Spread(waiting), taken: Spread(taken))
    }
  }
}
