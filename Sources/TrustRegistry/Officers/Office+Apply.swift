extension Office {
  /// Folds one entry about the office in.
  /// - Throws: why it has no effect; the office is then as it was.
  public mutating func apply(_ entry: Entry) throws(Contradiction) {
    if let event = entry.event {
      guard case .office(let event) = event else { throw .outOfPlace(kind: event.kind) }
      try apply(event, of: entry)
    }
    revision = entry.nth
  }

  private mutating func apply(_ event: OfficeEvent, of entry: Entry) throws(Contradiction) {
    switch event {
    case .founded(let name, let trial, let officer, let officerName, let key, let roles):
      guard !isFounded, entry.by == officer else { throw .outOfPlace(kind: event.kind) }
      (self.name, isTrial, foundedOn) = (name, trial, entry.at.day)
      keys[key] = officer
      officers[officer] = Officer(
        id: officer, name: officerName, creator: nil, enrolledBy: officer, enrolledOn: entry.at.day,
        authorities: [.init(after: entry.sequence - 1, key: key, roles: roles)])
    case .schemeAdopted(let scheme):
      guard scheme.version == schemes.count + 1 else { throw .outOfPlace(kind: event.kind) }
      schemes.append((entry.sequence, scheme))
    case .numbersTaken(let series, let upTo):
      guard upTo > (taken[series] ?? 0) else { throw .outOfPlace(kind: event.kind) }
      taken[series] = upTo
    case .activityOpened(let number, let activity):
      guard number == openedActivities.count + 1, activity.first <= activity.last else {
        throw .outOfPlace(kind: event.kind)
      }
      openedActivities.append((entry.sequence, activity))
    case .enrolled, .confirmed, .retired, .keyReplaced:
      try applyToOfficer(event, of: entry)
    case .clockCorrected, .restored, .historyAccepted:
      break
    }
  }

  private mutating func applyToOfficer(_ event: OfficeEvent, of entry: Entry) throws(Contradiction) {
    let last = entry.sequence + entry.left
    switch event {
    case .enrolled(let id, let name, let key, let roles, let creator, _):
      guard officers[id] == nil, keys[key] == nil else { throw .outOfPlace(kind: event.kind) }
      let awaiting = roles.intersection(scheme?.confirmedRoles ?? .supervisor)
      keys[key] = id
      officers[id] = Officer(
        id: id, name: name, creator: creator, enrolledBy: entry.by, enrolledOn: entry.at.day,
        awaiting: awaiting,
        authorities: [.init(after: last, key: key, roles: roles.subtracting(awaiting))])
    case .confirmed(let id):
      guard var officer = officers[id], !officer.awaiting.isEmpty, officer.retiredSince == nil else {
        throw .outOfPlace(kind: event.kind)
      }
      guard officer.canBeConfirmed(by: entry.by) else {
        throw .handsNotApart(kind: event.kind, by: entry.by)
      }
      officer.authorities.append(
        .init(after: last, key: officer.key, roles: officer.roles.union(officer.awaiting)))
      officer.awaiting = []
      officers[id] = officer
    case .retired(let id, let since, _):
      guard var officer = officers[id], officer.retiredSince == nil, !isLastAdministrator(id) else {
        throw .outOfPlace(kind: event.kind)
      }
      officer.authorities.append(.init(after: last, key: nil, roles: []))
      officer.retiredSince = since
      officer.awaiting = []
      officers[id] = officer
    case .keyReplaced(let id, let key, _, _):
      try replaceKey(of: id, by: key, in: entry)
    default: break
    }
  }

  private mutating func replaceKey(
    of id: OfficerID, by key: PublicKey, in entry: Entry
  ) throws(Contradiction) {
    guard var officer = officers[id], officer.retiredSince == nil, keys[key] == nil else {
      throw .outOfPlace(kind: .keyReplaced)
    }
    guard entry.by == id || roles(of: entry.by, at: entry.sequence).contains(.administrator) else {
      throw .withoutRight(kind: .keyReplaced, by: entry.by)
    }
    keys[key] = id
    // A key that somebody else gave decides nothing until a second officer confirms whose hands it is in.
    let unconfirmed =
      entry.by == id ? [] : officer.roles.intersection(scheme?.confirmedRoles ?? .supervisor)
    officer.awaiting.formUnion(unconfirmed)
    if entry.by != id { officer.rekeyedBy = entry.by }
    officer.authorities.append(
      .init(
        after: entry.sequence + entry.left, key: key, roles: officer.roles.subtracting(unconfirmed)))
    officers[id] = officer
  }

  /// The last administrator stays (JOURNAL 8).
  func isLastAdministrator(_ id: OfficerID) -> Bool {
    officers.values.filter { $0.roles.contains(.administrator) }.map(\.id) == [id]
  }
}
