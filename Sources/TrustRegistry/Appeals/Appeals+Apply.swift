extension Dossier {
  mutating func apply(_ event: AppealEvent, of entry: Entry, in office: Office) throws(Contradiction) {
    let scheme = office.scheme(inForceAt: entry.sequence)
    switch event {
    case .notified(let target, let day, let channel, let document):
      guard let standing = standing(target), notice(of: target) == nil else {
        throw .outOfPlace(kind: event.kind)
      }
      try event.kind.requirePlace { () throws(Refusal) in
        try standing.requireDay(day, by: entry.at.day)
      }
      notices.append(
        Notice(
          about: target, ordinal: standing.ordinal, receivedOn: day, channel: channel, document: document,
          recordedBy: entry.by, recordedOn: entry.at.day, limit: scheme?.clock(target.lodging)))
    case .lodged(let number, let target, let day, let grounds, let document):
      guard let standing = standing(target), !standing.isFavourable, notice(of: target) != nil,
        !isAppealed(target, standing), isNewest(target), admitsAppeal(numbered: number, byLine: entry.nth)
      else { throw .outOfPlace(kind: event.kind) }
      try event.kind.requirePlace { () throws(Refusal) in
        try standing.requireDay(day, by: entry.at.day)
      }
      appeals.append(
        Appeal(
          number: number, against: target, ordinal: standing.ordinal, lodgedOn: day, grounds: grounds,
          document: document, recordedBy: entry.by, recordedOn: entry.at.day,
          acknowledgeWithin: scheme?.clock(.appealAcknowledgement),
          answerWithin: scheme?.clock(target.answer)))
    case .acknowledged(let number, _), .extended(let number, _, _), .decided(let number, _, _):
      guard let index = appeals.firstIndex(where: { $0.number == number && $0.isOpen }) else {
        throw .outOfPlace(kind: event.kind)
      }
      if event.kind != .appealAcknowledged { try settle(appeals[index], by: event, of: entry) }
      try checkExtension(of: appeals[index], by: event, of: entry, in: office)
      try appeals[index].apply(event, by: entry.by, on: entry.at.day)
    }
  }

  /// An appeal is decided by hands that had no part in what it is about, and then it moves the matter.
  private mutating func settle(
    _ appeal: Appeal, by event: AppealEvent, of entry: Entry
  ) throws(Contradiction) {
    guard let standing = standing(appeal.against), standing.ordinal == appeal.ordinal else {
      throw .outOfPlace(kind: event.kind)
    }
    guard !standing.hands.union(appeal.handlers).contains(entry.by) else {
      throw .handsNotApart(kind: event.kind, by: entry.by)
    }
    guard case .decided(_, let outcome, let reason) = event else { return }
    try enforce(outcome, against: appeal.against, because: reason, of: entry)
  }

  /// The longer day for the answer is what scheme and calendar make of it, and no other.
  private func checkExtension(
    of appeal: Appeal, by event: AppealEvent, of entry: Entry, in office: Office
  ) throws(Contradiction) {
    guard case .extended(_, let until, _) = event else { return }
    let more = office.scheme(inForceAt: entry.sequence)?.clock(.appealExtension)
    let calendar = office.calendar(inForceAt: entry.sequence)
    var last: Day?
    try event.kind.requirePlace { () throws(Refusal) in
      last = try appeal.extended(on: entry.at.day, by: more, under: calendar)
    }
    guard until == last else { throw .outOfPlace(kind: event.kind) }
  }
}

extension Appeal {
  mutating func apply(_ event: AppealEvent, by officer: OfficerID, on day: Day) throws(Contradiction) {
    switch event {
    case .notified, .lodged: break
    case .acknowledged(_, let document):
      guard acknowledgement == nil else { throw .outOfPlace(kind: event.kind) }
      acknowledgement = Acknowledgement(document: document, by: officer, day: day)
    case .extended(_, let until, let reason):
      prolongation = Prolongation(until: until, reason: reason, by: officer, day: day)
    case .decided(_, let outcome, let reason):
      ruling = Ruling(outcome: outcome, reason: reason, by: officer, day: day)
    }
  }
}

extension Rehearsal {
  /// Who alters a decision decides anew in the same transaction where that takes a decision: an alteration
  /// alone would leave the matter as if it had been remitted.
  func checkAlteration(of entry: Entry) throws(Contradiction) {
    guard case .appeal(.decided(let number, .altered, _)) = entry.event, case .creator(let id) = entry.about,
      let dossier = dossiers[id], let appeal = dossier.appeal(number), appeal.against.isDecidedAnew
    else { return }
    guard let standing = dossier.standing(appeal.against), standing.ordinal > appeal.ordinal,
      standing.isFavourable
    else { throw .outOfPlace(kind: .appealDecided) }
  }
}
