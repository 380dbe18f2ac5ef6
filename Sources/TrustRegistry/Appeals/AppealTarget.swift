/// What an appeal turns against, and what a notice tells of (PROGRAMME 5).
public enum AppealTarget: Sendable, Hashable {
  /// How a case was decided.
  case decision(case: Int)

  /// The case whose file it belongs to, and with which it is erased (JOURNAL 19).
  var fileNumber: Int? {
    switch self {
    case .decision(let number): number
    }
  }
}

/// A decision that stands and that somebody may be told of, and may appeal against.
struct StandingDecision {
  /// Which of those taken on the same matter, from 1: each has its own notice and its own appeal.
  let ordinal: Int
  let day: Day
  /// Everybody who took it, or who had a hand in what it was about.
  let hands: Set<OfficerID>
  /// Whether it gave what was sought, so that there is nothing to appeal against.
  let isFavourable: Bool
}

extension Dossier {
  /// The decision that `target` names; nil where there is none, or none that stands.
  func standing(_ target: AppealTarget) -> StandingDecision? {
    switch target {
    case .decision(let number): caseNumbered(number)?.standingDecision
    }
  }
}

extension Case {
  fileprivate var standingDecision: StandingDecision? {
    guard let decision else { return nil }
    var isFavourable = false
    if case .approved = decision.outcome { isFavourable = true }
    return StandingDecision(
      ordinal: formerDecisions.count + 1, day: decision.day, hands: hands.union(deciders),
      isFavourable: isFavourable)
  }
}
