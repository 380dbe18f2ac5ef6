import TrustRegistry

extension MeasureEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .certificateSuspended: self = .suspended(try Suspension(from: &fields))
    case .certificateReinstated:
      self = .reinstated(
        certificate: try fields.take("certificate"), review: try fields.takeIfPresent("review"),
        reason: try fields.take("reason"))
    case .certificateRevoked:
      self = .revoked(
        certificate: try fields.take("certificate"), review: try fields.takeIfPresent("review"),
        reason: try fields.take("reason"))
    case .holdLifted:
      self = .holdLifted(certificate: try fields.take("certificate"), reason: try fields.take("reason"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .suspended(let suspension): suspension.put(into: &object)
    case .reinstated(let number, let review, let reason), .revoked(let number, let review, let reason):
      object.put("certificate", number)
      object.put("review", review)
      object.put("reason", reason)
    case .holdLifted(let number, let reason):
      object.put("certificate", number)
      object.put("reason", reason)
    }
  }
}

extension Suspension: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      certificate: try fields.take("certificate"), until: try SuspensionEnd(from: &fields),
      emergency: try fields.take("emergency"), review: try fields.take("review"),
      reason: try fields.take("reason"))
  }

  func put(into object: inout BodyObject) {
    object.put("certificate", certificate)
    until.put(into: &object)
    object.put("emergency", emergency)
    object.put("review", review)
    object.put("reason", reason)
  }
}

/// Either a last day or a condition, never both.
extension SuspensionEnd: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    if let last: Day = try fields.takeIfPresent("through") {
      self = .through(last)
    } else {
      self = .condition(try fields.take("condition"))
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .through(let last): object.put("through", last)
    case .condition(let words): object.put("condition", words)
    }
  }
}
