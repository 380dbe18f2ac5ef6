import TrustRegistry

extension ComplaintEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .complaintLodged:
      self = .lodged(complaint: try fields.take("complaint"), try ComplaintReport(from: &fields))
    case .complainantRecorded:
      self = .complainantRecorded(complaint: try fields.take("complaint"), try Complainant(from: &fields))
    case .complaintAcknowledged:
      self = .acknowledged(
        complaint: try fields.take("complaint"), document: try fields.take("document"),
        day: try fields.take("day"))
    case .complaintExtended:
      self = .extended(
        complaint: try fields.take("complaint"), from: try fields.take("from"),
        through: try fields.take("through"), reason: try fields.take("reason"))
    case .complaintAnswered:
      self = .answered(
        complaint: try fields.take("complaint"), outcome: try fields.take("outcome"),
        reason: try fields.take("reason"), document: try fields.take("document"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    object.put("complaint", complaint)
    switch self {
    case .lodged(_, let report): report.put(into: &object)
    case .complainantRecorded(_, let complainant): complainant.put(into: &object)
    case .acknowledged(_, let document, let day):
      object.put("document", document)
      object.put("day", day)
    case .extended(_, let from, let through, let reason):
      object.put("from", from)
      object.put("through", through)
      object.put("reason", reason)
    case .answered(_, let outcome, let reason, let document):
      object.put("outcome", outcome)
      object.put("reason", reason)
      object.put("document", document)
    }
  }
}

extension ComplaintReport: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      topic: try fields.take("topic"), channel: try fields.take("channel"), day: try fields.take("day"),
      summary: try fields.take("summary"), officer: try fields.takeIfPresent("officer"))
  }

  func put(into object: inout BodyObject) {
    object.put("topic", topic)
    object.put("channel", channel)
    object.put("day", day)
    object.put("summary", summary)
    object.put("officer", officer)
  }
}

extension Complainant: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(name: try fields.take("name"), contact: try fields.takeIfPresent("contact"))
  }

  func put(into object: inout BodyObject) {
    object.put("name", name)
    object.put("contact", contact)
  }
}

extension ComplaintTopic: WireName {}
extension ComplaintChannel: WireName {}
extension ComplaintOutcome: WireName {}
