extension Dossier {
  /// A decision counts only from clean hands, and a certificate only with every condition met on its day:
  /// an editor and one's own key do not make an approval (JOURNAL 9).
  mutating func apply(_ event: CertificateEvent, of entry: Entry) throws(Contradiction) {
    let day = entry.at.day
    if case .approved(let number, let certificate, _) = event {
      try check(certificate, in: number, kind: event.kind, on: day)
    }
    try changeCase(event.caseNumber, for: event.kind) { (changed) throws(Contradiction) in
      guard !changed.handsOffDecision.contains(entry.by) else {
        throw .handsNotApart(kind: event.kind, by: entry.by)
      }
      try changed.apply(event, by: entry.by, on: day)
    }
    if case .approved(_, let certificate, _) = event {
      admit(certificate, of: entry)
    }
  }

  private func check(
    _ certificate: Certificate, in number: Int, kind: EventKind, on day: Day
  ) throws(Contradiction) {
    guard let sought = caseNumbered(number), sought.decision == nil else { throw .outOfPlace(kind: kind) }
    if let unmet = conditions(of: sought, on: day).first(where: { !$0.isMet }) {
      throw .conditionUnmet(kind, unmet.name)
    }
    let validity = validity(under: sought.terms, decidedOn: day)
    let series = Series.certificates(prefix: sought.terms.prefix, year: day.date.year)
    guard certificate.number.hasPrefix(series.rawValue + "-"),
      certificate.certificateClass == sought.certificateClass, certificate.score == sought.score,
      certificate.atLeast == sought.terms.atLeast, certificate.validFrom == validity.from,
      certificate.validThrough == validity.through
    else { throw .outOfPlace(kind: kind) }
  }
}

extension Case {
  mutating func apply(_ event: CertificateEvent, by officer: OfficerID, on day: Day) throws(Contradiction) {
    switch event {
    case .approved(_, let certificate, let reason):
      decision = Decision(outcome: .approved(certificate.number), reason: reason, by: officer, day: day)
    case .declined(_, let reason):
      decision = Decision(outcome: .declined, reason: reason, by: officer, day: day)
    case .returned(_, let number, let reason):
      guard reopen(number, because: reason, by: officer, on: day) else {
        throw .outOfPlace(kind: event.kind)
      }
    }
  }

  /// Opens one step that was done; the others stand.
  /// - Returns: false where there is no such step to open. A round that is still being scored stays shut: to
  ///   return it would show its cards.
  mutating func reopen(_ number: Int, because reason: String, by officer: OfficerID, on day: Day) -> Bool {
    guard let step = terms.steps.first(where: { $0.number == number }), step.means != .decided, isDone(step)
    else { return false }
    returns.append(Return(step: number, reason: reason, by: officer, day: day))
    steps.removeAll { $0.step == number }
    if step.means == .assessed { beginRound(on: day) }
    if step.needs.contains(.findings) { reportsClosed = reports.count }
    return true
  }
}
