/// What is asked about the technology report of a case.
public enum AnalysisCommand: Sendable, Hashable {
  /// `digest`: SHA-256 of the file, 64 lower-case hex digits.
  case attachReport(case: Int, digest: String, AnalysisReport)
  case judgeFinding(case: Int, finding: String, accepted: Bool, reason: String)
}

extension Sitting {
  func decide(_ command: AnalysisCommand) throws(Refusal) -> [AnalysisEvent] {
    switch command {
    case .attachReport(let number, let digest, let report):
      try require(.reportAttached)
      let found = try openCase(number)
      try requireTurn(ofNeed: .findings, in: found)
      guard found.takesReport else { throw .reportAttachedAlready }
      return [.reportAttached(case: number, digest: digest, try checked(report))]
    case .judgeFinding(let number, let code, let accepted, let reason):
      try require(.findingJudged)
      let found = try openCase(number)
      guard let report = found.report else { throw .reportMissing }
      guard report.report.findings.contains(where: { $0.code == code }) else { throw .findingUnknown(code) }
      guard report.judgements[code] == nil else { throw .findingJudgedAlready(code) }
      return [
        .findingJudged(
          case: number, finding: code, accepted: accepted, reason: try text(reason, or: .reasonMissing))
      ]
    }
  }

  private func checked(_ report: AnalysisReport) throws(Refusal) -> AnalysisReport {
    var checked = report
    checked.method = try text(report.method, or: .reportIncomplete)
    checked.summary = try text(report.summary, or: .reportIncomplete)
    guard report.findings.count <= AnalysisReport.mostFindings else {
      throw .findingsTooMany(report.findings.count, most: AnalysisReport.mostFindings)
    }
    checked.findings = []
    for finding in report.findings {
      checked.findings.append(
        AnalysisFinding(
          code: try text(finding.code, or: .reportIncomplete),
          text: try text(finding.text, or: .reportIncomplete), measure: finding.measure.trimmed))
    }
    guard checked.hasDistinctCodes else { throw .reportIncomplete }
    return checked
  }

  /// A record waits, as its step does, for the steps before it.
  private func requireTurn(ofNeed need: Step.Need, in found: Case) throws(Refusal) {
    for step in found.terms.steps where step.needs.contains(need) {
      guard !found.isDone(step) else { throw .stepAlreadyRecorded(step.number) }
      try requireTurn(of: step, in: found)
    }
  }
}
