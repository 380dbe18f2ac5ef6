import TrustRegistry

extension CertificateEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .certificateApproved:
      self = .approved(
        case: try fields.take("case"), try Certificate(from: &fields), reason: try fields.take("reason"))
    case .caseDeclined: self = .declined(case: try fields.take("case"), reason: try fields.take("reason"))
    case .caseReturned:
      self = .returned(
        case: try fields.take("case"), step: try fields.take("step"), reason: try fields.take("reason"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .approved(let number, let certificate, let reason):
      object.put("case", number)
      certificate.put(into: &object)
      object.put("reason", reason)
    case .declined(let number, let reason):
      object.put("case", number)
      object.put("reason", reason)
    case .returned(let number, let step, let reason):
      object.put("case", number)
      object.put("step", step)
      object.put("reason", reason)
    }
  }
}

extension Certificate: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      number: try fields.take("number"), certificateClass: try fields.take("class"),
      score: try fields.take("score"), atLeast: try fields.take("atLeast"),
      validFrom: try fields.take("validFrom"), validThrough: try fields.take("validThrough"))
  }

  func put(into object: inout BodyObject) {
    object.put("number", number)
    object.put("class", certificateClass)
    object.put("score", score)
    object.put("atLeast", atLeast)
    object.put("validFrom", validFrom)
    object.put("validThrough", validThrough)
  }
}
