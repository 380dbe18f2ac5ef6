extension MemberLife {
  /// - Parameter rules: those that the application is pinned to.
  mutating func apply(
    _ event: AllianceEvent, of entry: Entry, under rules: AllianceRules
  ) throws(Contradiction) {
    switch event {
    case .participated(let participation): participations.append(participation)
    case .honoured(let honour): honours.append(honour)
    case .measured(let report):
      measures.append(Measure(report: report, by: entry.by))
      if let open = proceedings.lastIndex(where: { $0.outcome == nil }) {
        proceedings[open].hands.insert(entry.by)
      }
    case .concluded(let ground, _, _):
      try event.kind.requirePlace { () throws(Refusal) in
        try requireConcludable(on: ground, under: rules, on: entry.at.day)
      }
      try applyToProceeding(event, of: entry)
    case .exitNoticed(let notice):
      guard exit == nil else { throw .outOfPlace(kind: event.kind) }
      exit = Exit(notice: notice, noticedOn: entry.at.day)
    case .reviewed(let outcome, let note):
      reviews.append(MembershipReview(outcome: outcome, note: note, by: entry.by, day: entry.at.day))
    default: try applyToProceeding(event, of: entry)
    }
  }

  /// Proceedings are concluded once; where the ground asks for soft measures, after each of them and the end
  /// of the support agreed on (PROGRAMME 7).
  func requireConcludable(
    on ground: TerminationGround, under rules: AllianceRules, on day: Day
  ) throws(Refusal) {
    guard openProceeding?.conclusion == nil else { throw .conclusionDone }
    guard rules.ground(ground)?.afterMeasures ?? false else { return }
    let missing = rules.measures.filter { measure in
      !measures.contains { $0.report.measure == measure }
    }
    guard missing.isEmpty else { throw .measuresMissing(missing, before: ground) }
    if let support = support(runningOn: day), let through = support.through {
      throw .supportRunning(through: through)
    }
  }

  /// The first hearing or conclusion opens proceedings; whoever acted in them, or took a measure before or
  /// meanwhile, does not decide them.
  private mutating func applyToProceeding(_ event: AllianceEvent, of entry: Entry) throws(Contradiction) {
    var open = openProceeding ?? Proceeding(hands: Set(measures.map(\.by)))
    let isNew = openProceeding == nil
    switch event {
    case .heard(let hearing):
      open.hearings.append(hearing)
      open.hands.insert(entry.by)
    case .concluded(let ground, let document, let note):
      open.conclusion = .init(
        ground: ground, document: document, note: note, by: entry.by, day: entry.at.day)
      open.hands.insert(entry.by)
    case .terminated(let ground, let reason):
      guard open.conclusion?.ground == ground, !open.hearings.isEmpty else {
        throw .outOfPlace(kind: event.kind)
      }
      guard !open.hands.contains(entry.by) else { throw .handsNotApart(kind: event.kind, by: entry.by) }
      open.outcome = .terminated(.init(ground: ground, reason: reason, by: entry.by, day: entry.at.day))
    case .kept(let reason):
      guard !isNew else { throw .outOfPlace(kind: event.kind) }
      guard !open.hands.contains(entry.by) else { throw .handsNotApart(kind: event.kind, by: entry.by) }
      open.outcome = .kept(reason: reason, by: entry.by, day: entry.at.day)
    default: return
    }
    if isNew { proceedings.append(open) } else { proceedings[proceedings.count - 1] = open }
  }
}
