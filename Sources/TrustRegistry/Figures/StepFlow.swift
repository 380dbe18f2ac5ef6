/// How cases pass through one of the steps: who waits at it now, and how long it has taken.
public struct StepFlow: Sendable, Hashable {
  /// 1…7.
  public let step: Int
  /// Days for which the undecided cases that could take the step now have waited; nil where none waits.
  public let waiting: Spread?
  /// Days that it took where it was done; nil where it never was.
  public let taken: Spread?

  /// Days of waiting and of doing, step by step.
  struct Tally: Sendable {
    private var waiting: [Int: CountedNumbers] = [:]
    private var taken: [Int: CountedNumbers] = [:]

    mutating func add(_ found: CaseFigures, on day: Day) {
      for passage in found.passages {
        if let done = passage.done {
          taken[passage.step, default: CountedNumbers()].add(done.days(since: passage.ready))
        } else if found.decision == nil {
          waiting[passage.step, default: CountedNumbers()].add(day.days(since: passage.ready))
        }
      }
    }

    mutating func add(_ other: Tally) {
      for (step, numbers) in other.waiting { waiting[step, default: CountedNumbers()].add(numbers) }
      for (step, numbers) in other.taken { taken[step, default: CountedNumbers()].add(numbers) }
    }

    func flow(through steps: [Step]) -> [StepFlow] {
      steps.map { step in
        StepFlow(
          step: step.number, waiting: waiting[step.number].flatMap { Spread($0) },
          taken: taken[step.number].flatMap { Spread($0) })
      }
    }
  }
}
