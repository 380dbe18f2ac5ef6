extension Dossier {
  mutating func apply(_ event: ComplaintEvent, of entry: Entry, in office: Office) throws(Contradiction) {
    guard isRegistered else { throw .outOfPlace(kind: event.kind) }
    if case .lodged(let number, let report) = event {
      guard number == complaints.count + 1 else { throw .outOfPlace(kind: event.kind) }
      guard report.officer != entry.by else { throw .handsNotApart(kind: event.kind, by: entry.by) }
      let scheme = office.scheme(inForceAt: entry.sequence)
      complaints.append(
        Complaint(
          number: number, report: report, recordedOn: entry.at.day, hands: [entry.by],
          acknowledgementLimit: scheme?.clock(.complaintAcknowledgement),
          answerLimit: scheme?.clock(.complaintAnswer)))
      return
    }
    guard var found = complaint(event.complaint), found.isOpen else { throw .outOfPlace(kind: event.kind) }
    try found.take(event, of: entry)
    complaints[event.complaint - 1] = found
    if found.answer?.outcome == .upheld, found.report.officer == nil {
      openReview(.complaint(found.number), of: entry, with: found.hands)
    }
  }
}

extension Complaint {
  mutating func take(_ event: ComplaintEvent, of entry: Entry) throws(Contradiction) {
    guard report.officer != entry.by else { throw .handsNotApart(kind: event.kind, by: entry.by) }
    switch event {
    case .lodged: break
    case .complainantRecorded(_, let known):
      guard complainant == nil else { throw .outOfPlace(kind: event.kind) }
      complainant = known
    case .acknowledged(_, let document, let day):
      guard acknowledgement == nil else { throw .outOfPlace(kind: event.kind) }
      acknowledgement = Acknowledgement(document: document, day: day, by: entry.by)
    case .extended(_, let from, let through, let reason):
      guard extended == nil, from < through else { throw .outOfPlace(kind: event.kind) }
      extended = Extension(from: from, through: through, reason: reason, day: entry.at.day, by: entry.by)
    case .answered(_, let outcome, let reason, let document):
      guard !hands.contains(entry.by) else { throw .handsNotApart(kind: event.kind, by: entry.by) }
      answer = Answer(
        outcome: outcome, reason: reason, document: document, day: entry.at.day, by: entry.by)
      return
    }
    hands.insert(entry.by)
  }
}
