import TrustRegistry

extension Proceeding {
  /// The hearings, the conclusion and what was decided, and what an appeal made of it.
  public func phrases(in office: Office) -> [Phrase] {
    events.map { Event.alliance($0).phrase(in: office) }
      + terminations.compactMap { termination in
        termination.liftedOn.map { day in
          Phrase(vi: "Quyết định chấm dứt ngày \(termination.day.phrase.vi)", en: "The termination of ")
            + Phrase(vi: "", en: termination.day.phrase.en) + .noMore(from: day)
        }
      }
  }

  /// The hearings, the conclusion and the decisions as they were sealed.
  public var events: [AllianceEvent] {
    var events = hearings.map(AllianceEvent.heard)
    if let conclusion {
      events.append(
        .concluded(ground: conclusion.ground, document: conclusion.document, note: conclusion.note))
    }
    events += terminations.map { .terminated(ground: $0.ground, reason: $0.reason) }
    if case .kept(let reason, _, _) = outcome { events.append(.kept(reason: reason)) }
    return events
  }
}
