import TrustRegistry

extension ConductEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .breachRecorded:
      self = .breachRecorded(breach: try fields.take("breach"), try BreachReport(from: &fields))
    case .breachConcluded:
      self = .breachConcluded(
        breach: try fields.take("breach"), outcome: try fields.take("outcome"),
        document: try fields.take("document"), reason: try fields.take("reason"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .breachRecorded(let number, let report):
      object.put("breach", number)
      report.put(into: &object)
    case .breachConcluded(let number, let outcome, let document, let reason):
      object.put("breach", number)
      object.put("outcome", outcome)
      object.put("document", document)
      object.put("reason", reason)
    }
  }
}

extension BreachReport: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      day: try fields.take("day"), authority: try fields.take("authority"),
      document: try fields.take("document"), summary: try fields.take("summary"),
      pending: try fields.take("pending"))
  }

  func put(into object: inout BodyObject) {
    object.put("day", day)
    object.put("authority", authority)
    object.put("document", document)
    object.put("summary", summary)
    object.put("pending", pending)
  }
}
