/// Soft measures first, then proceedings: no membership is ever suspended (PROGRAMME 7).
extension Sitting {
  func decideOnConduct(_ command: AllianceCommand) throws(Refusal) -> AllianceEvent {
    switch command {
    case .measure(let report): try take(report)
    case .hear(let hearing): try hear(hearing)
    case .conclude(let ground, let document, let note): try conclude(ground, document, note)
    case .terminate(let reason): try terminate(reason)
    case .keep(let reason): try keep(reason)
    default: preconditionFailure("not about conduct: \(command)")
    }
  }

  private func take(_ report: MeasureReport) throws(Refusal) -> AllianceEvent {
    try require(report.measure.kind)
    let current = try member()
    let taken = current.life.measures.map(\.report.measure)
    let before = current.rules.measures.prefix { $0 != report.measure }
    if current.rules.measures.contains(report.measure),
      let missing = before.first(where: { !taken.contains($0) })
    {
      throw .measureOutOfTurn(report.measure, before: missing)
    }
    var checked = report
    checked.day = try past(report.day)
    if report.measure == .support {
      guard let through = report.through else { throw .supportDayMissing }
      guard through >= day else { throw .dayGone(through) }
    } else {
      checked.through = nil
    }
    checked.note = try text(report.note, or: .noteMissing)
    checked.document = try text(report.document, or: .documentMissing)
    return .measured(checked)
  }

  private func hear(_ hearing: MemberHearing) throws(Refusal) -> AllianceEvent {
    try require(.memberHeard)
    _ = try member()
    var checked = hearing
    checked.day = try past(hearing.day)
    checked.note = try text(hearing.note, or: .noteMissing)
    checked.document = try text(hearing.document, or: .documentMissing)
    return .heard(checked)
  }

  private func conclude(
    _ ground: TerminationGround, _ document: String, _ note: String
  ) throws(Refusal) -> AllianceEvent {
    try require(.integrityConcluded)
    let current = try member()
    try current.life.requireConcludable(on: ground, under: current.rules, on: day)
    return .concluded(
      ground: ground, document: try text(document, or: .documentMissing),
      note: try text(note, or: .noteMissing))
  }

  private func terminate(_ reason: String) throws(Refusal) -> AllianceEvent {
    let proceeding = try decidable(.membershipTerminated)
    guard let conclusion = proceeding.conclusion else { throw .conclusionMissing }
    guard !proceeding.hearings.isEmpty else { throw .memberUnheard }
    return .terminated(ground: conclusion.ground, reason: try text(reason, or: .reasonMissing))
  }

  private func keep(_ reason: String) throws(Refusal) -> AllianceEvent {
    _ = try decidable(.memberKept)
    return .kept(reason: try text(reason, or: .reasonMissing))
  }

  /// Proceedings that the officer may decide.
  private func decidable(_ kind: EventKind) throws(Refusal) -> Proceeding {
    try require(kind)
    guard let proceeding = try member().life.openProceeding else { throw .proceedingMissing }
    try require(apartFrom: Set(proceeding.earlierTerminations.map(\.by)), or: .formerDecider)
    guard !proceeding.hands.contains(officer) else { throw .proceedingHandDecides }
    return proceeding
  }
}
