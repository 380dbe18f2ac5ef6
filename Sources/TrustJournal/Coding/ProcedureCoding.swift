import TrustRegistry

extension ProcedureEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .caseOpened:
      self = .opened(
        case: try fields.take("case"), certificateClass: try fields.take("class"),
        scheme: try fields.take("scheme"), maxima: try fields.take("maxima"))
    case .stepRecorded:
      self = .stepRecorded(
        case: try fields.take("case"), step: try fields.take("step"), note: try fields.take("note"),
        document: try fields.take("document"))
    case .examRecorded:
      self = .examRecorded(
        case: try fields.take("case"), subject: try fields.take("subject"), mark: try fields.take("mark"),
        day: try fields.take("day"), document: try fields.take("document"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .opened(let number, let certificateClass, let scheme, let maxima):
      object.put("case", number)
      object.put("class", certificateClass)
      object.put("scheme", scheme)
      object.put("maxima", maxima)
    case .stepRecorded(let number, let step, let note, let document):
      object.put("case", number)
      object.put("step", step)
      object.put("note", note)
      object.put("document", document)
    case .examRecorded(let number, let subject, let mark, let day, let document):
      object.put("case", number)
      object.put("subject", subject)
      object.put("mark", mark)
      object.put("day", day)
      object.put("document", document)
    }
  }
}
