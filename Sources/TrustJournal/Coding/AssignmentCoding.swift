import TrustRegistry

extension AssignmentEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .assessorAssigned:
      self = .assessorAssigned(
        case: try fields.take("case"), assessor: try fields.take("assessor"), round: try fields.take("round"))
    case .assignmentReleased:
      self = .assignmentReleased(
        case: try fields.take("case"), assessor: try fields.take("assessor"),
        reason: try fields.take("reason"))
    case .conflictDeclared: self = .conflictDeclared(reason: try fields.take("reason"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .assessorAssigned(let number, let assessor, let round):
      object.put("case", number)
      object.put("assessor", assessor)
      object.put("round", round)
    case .assignmentReleased(let number, let assessor, let reason):
      object.put("case", number)
      object.put("assessor", assessor)
      object.put("reason", reason)
    case .conflictDeclared(let reason): object.put("reason", reason)
    }
  }
}
