import TrustRegistry

extension PrivacyEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .sensitiveShown:
      self = .sensitiveShown(try fields.take("parts"), purpose: try fields.take("purpose"))
    case .requestLodged:
      self = .requestLodged(
        request: try fields.take("number"), type: try fields.take("type"),
        channel: try fields.take("channel"), day: try fields.take("day"),
        document: try fields.take("document"))
    case .requestAcknowledged:
      self = .requestAcknowledged(
        request: try fields.take("number"), document: try fields.take("document"))
    case .requestClosed:
      self = .requestClosed(
        request: try fields.take("number"), outcome: try fields.take("outcome"),
        reason: try fields.take("reason"), document: try fields.take("document"))
    case .accessGiven:
      self = .accessGiven(request: try fields.take("number"), purpose: try fields.take("purpose"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .sensitiveShown(let parts, let purpose):
      object.put("parts", parts)
      object.put("purpose", purpose)
    case .requestLodged(let number, let type, let channel, let day, let document):
      object.put("number", number)
      object.put("type", type)
      object.put("channel", channel)
      object.put("day", day)
      object.put("document", document)
    case .requestAcknowledged(let number, let document):
      object.put("number", number)
      object.put("document", document)
    case .requestClosed(let number, let outcome, let reason, let document):
      object.put("number", number)
      object.put("outcome", outcome)
      object.put("reason", reason)
      object.put("document", document)
    case .accessGiven(let number, let purpose):
      object.put("number", number)
      object.put("purpose", purpose)
    }
  }
}

extension RequestType: WireName {}
extension RequestChannel: WireName {}
extension RequestOutcome: WireName {}

extension SensitiveParts: WireValue {
  init(wire value: BodyValue) throws(FieldFault) {
    self = []
    for (index, name) in try [String](wire: value).enumerated() {
      guard let part = SensitiveParts(names: [name]) else {
        throw FieldFault(.wrong(.oneOf(SensitiveParts.all.names))).inside(index)
      }
      formUnion(part)
    }
  }

  var wire: BodyValue { names.wire }
}
