/// What is asked about breaches of law.
public enum ConductCommand: Sendable, Hashable {
  case recordBreach(BreachReport)
  case concludeBreach(breach: Int, outcome: BreachOutcome, document: String, reason: String)
}

extension Sitting {
  func decide(_ command: ConductCommand) throws(Refusal) -> [ConductEvent] {
    try require(.breachRecorded)
    try requireRegistered()
    switch command {
    case .recordBreach(let report):
      var checked = report
      checked.day = try past(report.day)
      checked.authority = try text(report.authority, or: .authorityMissing)
      checked.document = try text(report.document, or: .documentMissing)
      checked.summary = try text(report.summary, or: .reasonMissing)
      return [.breachRecorded(breach: dossier.breaches.count + 1, checked)]
    case .concludeBreach(let number, let outcome, let document, let reason):
      // Any number may have been keyed, the least one too.
      guard dossier.breaches.indices.contains(number &- 1) else { throw .breachUnknown(number) }
      guard dossier.breaches[number - 1].canConclude(as: outcome) else { throw .breachConcluded(number) }
      return [
        .breachConcluded(
          breach: number, outcome: outcome, document: try text(document, or: .documentMissing),
          reason: try text(reason, or: .reasonMissing))
      ]
    }
  }
}
