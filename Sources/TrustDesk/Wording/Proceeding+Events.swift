import TrustRegistry

extension Proceeding {
  /// The hearings, the conclusion and the decision as they were sealed.
  public var events: [AllianceEvent] {
    var events = hearings.map(AllianceEvent.heard)
    if let conclusion {
      events.append(
        .concluded(ground: conclusion.ground, document: conclusion.document, note: conclusion.note))
    }
    switch outcome {
    case .terminated(let termination):
      events.append(.terminated(ground: termination.ground, reason: termination.reason))
    case .kept(let reason, _, _): events.append(.kept(reason: reason))
    case nil: break
    }
    return events
  }
}
