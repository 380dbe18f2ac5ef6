import TrustRegistry

extension AllianceEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .membershipApplied:
      self = .applied(memberClass: try fields.take("memberClass"), consent: try fields.take("consent"))
    case .membershipAppraised:
      self = .appraised(favourable: try fields.take("favourable"), note: try fields.take("note"))
    case .memberAdmitted: self = .admitted(reason: try fields.take("reason"))
    case .membershipDeclined: self = .declined(reason: try fields.take("reason"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .applied(let memberClass, let consent):
      object.put("memberClass", memberClass)
      object.put("consent", consent)
    case .appraised(let favourable, let note):
      object.put("favourable", favourable)
      object.put("note", note)
    case .admitted(let reason), .declined(let reason): object.put("reason", reason)
    }
  }
}
