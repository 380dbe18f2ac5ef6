extension MemberLife {
  mutating func apply(_ event: AllianceEvent, of entry: Entry) throws(Contradiction) {
    switch event {
    case .participated(let participation): participations.append(participation)
    case .honoured(let honour): honours.append(honour)
    case .measured(let report): measures.append(Measure(report: report, by: entry.by))
    case .exitNoticed(let notice):
      guard exit == nil else { throw .outOfPlace(kind: event.kind) }
      exit = Exit(notice: notice, noticedOn: entry.at.day)
    case .reviewed(let outcome, let note):
      reviews.append(MembershipReview(outcome: outcome, note: note, by: entry.by, day: entry.at.day))
    default: try applyToProceeding(event, of: entry)
    }
  }

  /// The first hearing or conclusion opens proceedings; whoever acted in them, or took a measure before,
  /// does not decide them.
  private mutating func applyToProceeding(_ event: AllianceEvent, of entry: Entry) throws(Contradiction) {
    var open = openProceeding ?? Proceeding(hands: Set(measures.map(\.by)))
    let isNew = openProceeding == nil
    switch event {
    case .heard(let hearing):
      open.hearings.append(hearing)
      open.hands.insert(entry.by)
    case .concluded(let ground, let document, let note):
      guard open.conclusion == nil else { throw .outOfPlace(kind: event.kind) }
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
