import TrustRegistry

/// How a step of a case stands: what the seven steps' list shows.
public enum StepState: Sendable, Hashable {
  case done
  /// It can be done now.
  case ready
  /// It can be done now, once more, since the decision sent the case back to it.
  case returned
  /// Other steps come before it, by number.
  case waiting(for: [Int])
}

extension Case {
  public func state(of step: CaseTerms.StepTerms) -> StepState {
    if isDone(step) { return .done }
    let before = terms.steps.filter { step.after.contains($0.number) && !isDone($0) }.map(\.number)
    guard before.isEmpty else { return .waiting(for: before) }
    return returns.contains { $0.step == step.number } ? .returned : .ready
  }

  /// Where the case stands: how many steps are done, or how it was decided.
  public var standing: Phrase {
    if let decision { return decision.outcome.phrase }
    let done = terms.steps.count { isDone($0) }
    return Phrase(
      vi: "đang xét, \(done)/\(terms.steps.count) bước", en: "open, \(done)/\(terms.steps.count) steps")
  }
}

extension StepState {
  public var phrase: Phrase {
    switch self {
    case .done: Phrase(vi: "đã hoàn thành", en: "done")
    case .ready: Phrase(vi: "cần thực hiện", en: "to do")
    case .returned: Phrase(vi: "bị trả lại", en: "returned")
    case .waiting(let numbers):
      Phrase(
        vi: "chờ bước \(numbers.inRuns)",
        en: "waits for \(numbers.count == 1 ? "step" : "steps") "
          + numbers.inRuns)
    }
  }
}

extension Step.Means {
  /// How a step comes to be done.
  public var phrase: Phrase {
    switch self {
    case .recorded: Phrase(vi: "ghi với ghi chú và văn bản", en: "recorded with a note and a document")
    case .examined: Phrase(vi: "ghi khi mọi môn đã đạt", en: "recorded once every subject is passed")
    case .assessed: Phrase(vi: "hoàn thành khi có điểm chung", en: "done when the score stands")
    case .decided: Phrase(vi: "hoàn thành khi có quyết định", en: "done by the decision")
    }
  }
}

extension Scorecard {
  /// Its state, which everybody may know even while the card is hidden.
  public var standing: Phrase {
    if let setAside {
      return Phrase(
        vi: "không tính, \(setAside.cause.phrase.vi)", en: "not counted, \(setAside.cause.phrase.en)")
    }
    return isSubmitted
      ? Phrase(vi: "đã nộp", en: "submitted") : Phrase(vi: "đang chấm", en: "in progress")
  }
}
