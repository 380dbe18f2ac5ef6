extension Dossier {
  mutating func apply(_ event: AnalysisEvent, of entry: Entry) throws(Contradiction) {
    try changeCase(event.caseNumber, for: event.kind) { (changed) throws(Contradiction) in
      try changed.apply(event, of: entry)
      changed.hands.insert(entry.by)
    }
  }
}

extension Case {
  /// The report that is judged now.
  public var report: AttachedReport? { reports.last }

  /// The report of this run of its step: a step that was sent back calls for another one.
  var freshReport: AttachedReport? { takesReport ? nil : report }

  /// One report a run of the step: a second would leave the first one's findings unanswered.
  var takesReport: Bool { reports.count == reportsClosed }

  mutating func apply(_ event: AnalysisEvent, of entry: Entry) throws(Contradiction) {
    switch event {
    case .reportAttached(_, let digest, let report):
      guard takesReport, report.hasDistinctCodes else { throw .outOfPlace(kind: event.kind) }
      reports.append(AttachedReport(digest: digest, report: report, day: entry.at.day, by: entry.by))
    case .findingJudged(_, let code, let accepted, let reason):
      guard let place = reports.indices.last, reports[place].unjudged.contains(code) else {
        throw .outOfPlace(kind: event.kind)
      }
      reports[place].judgements[code] = AttachedReport.Judgement(
        accepted: accepted, reason: reason, by: entry.by, day: entry.at.day)
    }
  }
}

extension AnalysisReport {
  var hasDistinctCodes: Bool { Set(findings.map(\.code)).count == findings.count }
}
