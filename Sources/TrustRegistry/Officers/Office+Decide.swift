/// What is asked of the office. Proofs of possession are made and checked at the door, where keys are
/// (JOURNAL 8).
public enum OfficeCommand: Sendable, Hashable {
  case found(name: String, trial: Bool, officer: OfficerID, officerName: String, key: PublicKey)
  case adoptScheme(Scheme)
  case enrol(
    officer: OfficerID, name: String, key: PublicKey, roles: Roles, creator: CreatorID?, proof: String)
  case confirm(officer: OfficerID)
  case retire(officer: OfficerID, since: Day, reason: String)
  case replaceKey(officer: OfficerID, key: PublicKey, proof: String, reason: String)
  case correctClock(reason: String)
  case restore(sequence: Int, seal: String, reason: String)
  case acceptHistory(sequence: Int, seal: String, signature: String)
  /// Something that the alliance does together; it gets the next number (PROGRAMME 7).
  case openActivity(Activity)
}

extension Office {
  func decide(_ command: OfficeCommand, by officer: OfficerID, on day: Day) throws(Refusal) -> [OfficeEvent] {
    if case .found(let name, let trial, let founder, let officerName, let key) = command {
      guard !isFounded else { throw .registryAlreadyFounded }
      guard !officerName.trimmed.isEmpty else { throw .officerNameMissing }
      return [
        .founded(
          name: name.trimmed, trial: trial, officer: founder, officerName: officerName.trimmed, key: key,
          roles: .administrator)
      ]
    }
    guard isFounded else { throw .registryNotFounded }
    switch command {
    case .found: return []
    case .adoptScheme(let scheme): return try adopt(scheme, by: officer)
    case .openActivity(let activity): return [try open(activity, by: officer)]
    case .enrol, .confirm, .retire, .replaceKey:
      return try decideOnOfficer(command, by: officer, on: day)
    case .correctClock(let reason):
      try require(EventKind.clockCorrected.roles, of: officer)
      return [.clockCorrected(reason: try given(reason))]
    case .restore(let sequence, let seal, let reason):
      try require(EventKind.registryRestored.roles, of: officer)
      return [.restored(sequence: sequence, seal: seal, reason: try given(reason))]
    case .acceptHistory(let sequence, let seal, let signature):
      try require(EventKind.historyAccepted.roles, of: officer)
      return [.historyAccepted(sequence: sequence, seal: seal, signature: signature)]
    }
  }

  private func adopt(_ scheme: Scheme, by officer: OfficerID) throws(Refusal) -> [OfficeEvent] {
    try require(EventKind.schemeAdopted.roles, of: officer)
    guard scheme.version == schemes.count + 1 else {
      throw .schemeVersionOutOfTurn(expected: schemes.count + 1, found: scheme.version)
    }
    return [.schemeAdopted(scheme)]
  }

  private func decideOnOfficer(
    _ command: OfficeCommand, by officer: OfficerID, on day: Day
  ) throws(Refusal) -> [OfficeEvent] {
    switch command {
    case .enrol(let id, let name, let key, let roles, let creator, let proof):
      try require(EventKind.officerEnrolled.roles, of: officer)
      guard officers[id] == nil else { throw .officerAlreadyEnrolled(id) }
      try requireFresh(key)
      guard !name.trimmed.isEmpty else { throw .officerNameMissing }
      guard !roles.isEmpty else { throw .rolesMissing }
      return [
        .enrolled(officer: id, name: name.trimmed, key: key, roles: roles, creator: creator, proof: proof)
      ]
    case .confirm(let id):
      try require(EventKind.officerConfirmed.roles, of: officer)
      let confirmed = try serving(id)
      guard !confirmed.awaiting.isEmpty else { throw .confirmationUnneeded(id) }
      guard confirmed.canBeConfirmed(by: officer) else { throw .secondOfficerNeeded(id) }
      return [.confirmed(officer: id)]
    case .retire(let id, let since, let reason):
      try require(EventKind.officerRetired.roles, of: officer)
      _ = try serving(id)
      guard !isLastAdministrator(id) else { throw .lastAdministrator(id) }
      guard since <= day else { throw .dayToCome(since) }
      return [.retired(officer: id, since: since, reason: try given(reason))]
    case .replaceKey(let id, let key, let proof, let reason):
      try require(id == officer ? .anyone : .administrator, of: officer)
      _ = try serving(id)
      try requireFresh(key)
      return [.keyReplaced(officer: id, key: key, proof: proof, reason: try given(reason))]
    default: return []
    }
  }

  private func serving(_ id: OfficerID) throws(Refusal) -> Officer {
    guard let found = officer(id) else { throw .officerUnknown(id) }
    if let since = found.retiredSince { throw .officerRetired(id, since: since) }
    return found
  }

  private func requireFresh(_ key: PublicKey) throws(Refusal) {
    if let owner = keys[key] { throw .keyAlreadyUsed(by: owner) }
  }

  private func given(_ reason: String) throws(Refusal) -> String {
    guard !reason.trimmed.isEmpty else { throw .reasonMissing }
    return reason.trimmed
  }
}
