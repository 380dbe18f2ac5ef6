import TrustRegistry

extension FeeEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .feeCharged:
      self = .charged(
        case: try fields.take("case"), code: try fields.take("code"), reason: try fields.take("reason"))
    case .feePaid:
      self = .paid(
        case: try fields.take("case"), code: try fields.take("code"), receipt: try fields.take("receipt"),
        day: try fields.take("day"))
    case .feeWaived:
      self = .waived(
        case: try fields.take("case"), code: try fields.take("code"), reason: try fields.take("reason"))
    case .feeRefunded:
      self = .refunded(
        case: try fields.take("case"), code: try fields.take("code"), receipt: try fields.take("receipt"),
        reason: try fields.take("reason"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    object.put("case", caseNumber)
    object.put("code", code)
    switch self {
    case .charged(_, _, let reason), .waived(_, _, let reason): object.put("reason", reason)
    case .paid(_, _, let receipt, let day):
      object.put("receipt", receipt)
      object.put("day", day)
    case .refunded(_, _, let receipt, let reason):
      object.put("receipt", receipt)
      object.put("reason", reason)
    }
  }
}
