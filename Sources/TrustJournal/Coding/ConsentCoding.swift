import TrustRegistry

extension ConsentChannel: WireName {}

extension ConsentEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .consentGiven:
      self = .given(
        purpose: try fields.take("purpose"), version: try fields.take("version"),
        channel: try fields.take("channel"), document: try fields.take("document"),
        day: try fields.take("day"))
    case .consentWithdrawn:
      self = .withdrawn(
        purpose: try fields.take("purpose"), document: try fields.take("document"),
        reason: try fields.take("reason"), day: try fields.take("day"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .given(let purpose, let version, let channel, let document, let day):
      object.put("purpose", purpose)
      object.put("version", version)
      object.put("channel", channel)
      object.put("document", document)
      object.put("day", day)
    case .withdrawn(let purpose, let document, let reason, let day):
      object.put("purpose", purpose)
      object.put("document", document)
      object.put("reason", reason)
      object.put("day", day)
    }
  }
}
