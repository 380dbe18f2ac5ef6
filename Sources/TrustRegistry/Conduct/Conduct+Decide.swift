/// What is asked about breaches of law and of the programme's rules.
public enum ConductCommand: Sendable, Hashable {
  case recordBreach(BreachReport)
  case concludeBreach(breach: Int, outcome: BreachOutcome, document: String, reason: String)
  case recordRuleBreach(RuleBreachReport)
}

extension Sitting {
  func decide(_ command: ConductCommand) throws(Refusal) -> [ConductEvent] {
    try require(.breachRecorded)
    try requireRegistered()
    switch command {
    case .recordBreach(let report):
      return [.breachRecorded(breach: dossier.breaches.count + 1, try checked(report))]
    case .concludeBreach(let number, let outcome, let document, let reason):
      // Any number may have been keyed, the least one too.
      guard dossier.breaches[ordinal: number] != nil else { throw .breachUnknown(number) }
      guard dossier.breaches[number - 1].canConclude(as: outcome) else { throw .breachConcluded(number) }
      return [
        .breachConcluded(
          breach: number, outcome: outcome, document: try text(document, or: .documentMissing),
          reason: try text(reason, or: .reasonMissing))
      ]
    case .recordRuleBreach(let report):
      var checked = report
      guard try scheme().requirement(report.rule) != nil else { throw .requirementUnknown(report.rule) }
      checked.day = try past(report.day)
      checked.summary = try text(report.summary, or: .reasonMissing)
      guard report.evidence != nil else { throw .evidenceMissing }
      return [.ruleBreachRecorded(ruleBreach: dossier.ruleBreaches.count + 1, checked)]
    }
  }

  private func checked(_ report: BreachReport) throws(Refusal) -> BreachReport {
    var checked = report
    checked.day = try past(report.day)
    checked.authority = try text(report.authority, or: .authorityMissing)
    checked.document = try text(report.document, or: .documentMissing)
    checked.summary = try text(report.summary, or: .reasonMissing)
    checked.decision = report.decision.map { String($0.trimmed) }.flatMap { $0.isEmpty ? nil : $0 }
    if let decided = report.decidedOn {
      guard decided >= report.day else { throw .decisionBeforeAct(decided, act: report.day) }
      checked.decidedOn = try past(decided)
    }
    if let fine = report.fine, fine.dong < 0 { throw .fineNegative(fine.dong) }
    return checked
  }
}
