/// What happened about the technology report of a case (PROGRAMME 4, step 4).
public enum AnalysisEvent: Sendable, Hashable {
  /// `digest`: SHA-256 of the file as it was read.
  case reportAttached(case: Int, digest: String, AnalysisReport)
  case findingJudged(case: Int, finding: String, accepted: Bool, reason: String)

  var kind: EventKind {
    switch self {
    case .reportAttached: .reportAttached
    case .findingJudged: .findingJudged
    }
  }

  public var caseNumber: Int {
    switch self {
    case .reportAttached(let number, _, _), .findingJudged(let number, _, _, _): number
    }
  }
}
