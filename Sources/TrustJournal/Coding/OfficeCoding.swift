import TrustRegistry

extension OfficeEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .registryFounded:
      try OfficeEvent.checkFormat(&fields)
      self = .founded(
        name: try fields.take("name"), trial: try fields.take("trial"), officer: try fields.take("officer"),
        officerName: try fields.take("officerName"), key: try fields.take("key"),
        roles: try fields.take("roles"))
    case .schemeAdopted: self = .schemeAdopted(try fields.take("scheme"))
    case .officerEnrolled:
      self = .enrolled(
        officer: try fields.take("officer"), name: try fields.take("name"), key: try fields.take("key"),
        roles: try fields.take("roles"), creator: try fields.takeIfPresent("creator"),
        proof: try fields.takeDigits("proof", count: 128))
    case .officerConfirmed: self = .confirmed(officer: try fields.take("officer"))
    case .officerRetired:
      self = .retired(
        officer: try fields.take("officer"), since: try fields.take("since"),
        reason: try fields.take("reason"))
    case .keyReplaced:
      self = .keyReplaced(
        officer: try fields.take("officer"), key: try fields.take("key"),
        proof: try fields.takeDigits("proof", count: 128), reason: try fields.take("reason"))
    case .clockCorrected: self = .clockCorrected(reason: try fields.take("reason"))
    case .registryRestored:
      self = .restored(
        sequence: try fields.take("n"), seal: try fields.takeDigits("seal", count: 64),
        reason: try fields.take("reason"))
    case .historyAccepted:
      self = .historyAccepted(
        sequence: try fields.take("n"), seal: try fields.takeDigits("seal", count: 64),
        signature: try fields.takeDigits("sign", count: 128))
    case .numbersTaken: self = .numbersTaken(series: try fields.take("series"), upTo: try fields.take("upTo"))
    case .activityOpened:
      self = .activityOpened(number: try fields.take("activity"), try Activity(from: &fields))
    default: return nil
    }
  }

  private static func checkFormat(_ fields: inout BodyFields) throws(FieldFault) {
    let format: String = try fields.take("format")
    guard format == Founding.format else {
      throw FieldFault(.wrong(.exactly(Founding.format)), at: "format")
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .founded(let name, let trial, let officer, let officerName, let key, let roles):
      object.put("format", Founding.format)
      object.put("name", name)
      object.put("trial", trial)
      object.put("officer", officer)
      object.put("officerName", officerName)
      object.put("key", key)
      object.put("roles", roles)
    case .schemeAdopted(let scheme): object.put("scheme", scheme)
    case .enrolled, .confirmed, .retired, .keyReplaced: putOfficer(into: &object)
    case .clockCorrected(let reason): object.put("reason", reason)
    case .restored(let sequence, let seal, let reason):
      object.put("n", sequence)
      object.put("seal", seal)
      object.put("reason", reason)
    case .historyAccepted(let sequence, let seal, let signature):
      object.put("n", sequence)
      object.put("seal", seal)
      object.put("sign", signature)
    case .numbersTaken(let series, let upTo):
      object.put("series", series)
      object.put("upTo", upTo)
    case .activityOpened(let number, let activity):
      object.put("activity", number)
      activity.put(into: &object)
    }
  }

  private func putOfficer(into object: inout BodyObject) {
    switch self {
    case .enrolled(let officer, let name, let key, let roles, let creator, let proof):
      object.put("officer", officer)
      object.put("name", name)
      object.put("key", key)
      object.put("roles", roles)
      object.put("creator", creator)
      object.put("proof", proof)
    case .confirmed(let officer): object.put("officer", officer)
    case .retired(let officer, let since, let reason):
      object.put("officer", officer)
      object.put("since", since)
      object.put("reason", reason)
    case .keyReplaced(let officer, let key, let proof, let reason):
      object.put("officer", officer)
      object.put("key", key)
      object.put("proof", proof)
      object.put("reason", reason)
    default: break
    }
  }
}
