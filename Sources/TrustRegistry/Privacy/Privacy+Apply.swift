extension Dossier {
  mutating func apply(_ event: PrivacyEvent, of entry: Entry, in office: Office) throws(Contradiction) {
    guard isRegistered else { throw .outOfPlace(kind: event.kind) }
    switch event {
    case .sensitiveShown(let parts, let purpose):
      let open = SensitiveParts.open(to: office.roles(of: entry.by, at: entry.sequence))
      guard parts.isSubset(of: open) else { throw .withoutRight(kind: event.kind, by: entry.by) }
      guard !parts.contains(.complainants) || !isAccused(entry.by) else {
        throw .handsNotApart(kind: event.kind, by: entry.by)
      }
      guard !parts.isEmpty else { throw .outOfPlace(kind: event.kind) }
      looks.append(Look(parts: parts, purpose: purpose, by: entry.by, at: entry.at))
    case .requestLodged(let number, let type, let channel, let day, let document):
      guard number == requests.count + 1 else { throw .outOfPlace(kind: event.kind) }
      requests.append(
        PersonRequest(
          number: number, type: type, channel: channel, day: day, document: document, lodgedBy: entry.by,
          clocks: office.scheme(inForceAt: entry.sequence)?.clocks(of: type) ?? []))
    case .requestAcknowledged(let number, let document):
      let answer = PersonRequest.Answer(document: document, by: entry.by, day: entry.at.day)
      try changeRequest(number, for: event.kind) { (request) throws(Contradiction) in
        guard request.acknowledgement == nil else { throw .outOfPlace(kind: event.kind) }
        request.acknowledgement = answer
      }
    case .requestClosed(let number, let outcome, let reason, let document):
      try changeRequest(number, for: event.kind) { (request) throws(Contradiction) in
        guard !request.lacksAccess(for: outcome) else { throw .outOfPlace(kind: event.kind) }
        request.closing = PersonRequest.Closing(
          outcome: outcome, reason: reason, document: document, by: entry.by, day: entry.at.day)
      }
    case .accessGiven(let number, _):
      try changeRequest(number, for: event.kind) { (request) throws(Contradiction) in
        guard request.type == .access else { throw .outOfPlace(kind: event.kind) }
        request.givenOn = entry.at.day
      }
    }
  }

  /// Changes an open request; one that does not exist, or is closed, contradicts.
  private mutating func changeRequest(
    _ number: Int, for kind: EventKind, _ change: (inout PersonRequest) throws(Contradiction) -> Void
  ) throws(Contradiction) {
    guard let index = requests.firstIndex(where: { $0.number == number }), requests[index].isOpen
    else { throw .outOfPlace(kind: kind) }
    try change(&requests[index])
  }
}
