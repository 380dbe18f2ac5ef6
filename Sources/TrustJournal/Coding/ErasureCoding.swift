import TrustRegistry

extension ErasureEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .dossierErased:
      self = .dossierErased(
        lines: try fields.take("lines"), basis: try fields.take("basis"), residue: try fields.take("residue"))
    case .caseErased:
      self = .caseErased(
        case: try fields.take("case"), lines: try fields.take("lines"), basis: try fields.take("basis"),
        residue: try fields.take("residue"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .dossierErased: break
    case .caseErased(let number, _, _, _): object.put("case", number)
    }
    object.put("lines", lines)
    object.put("basis", basis)
    object.put("residue", residue)
  }
}

extension CertificateResidue: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      number: try fields.take("number"), certificateClass: try fields.take("class"),
      validFrom: try fields.take("validFrom"), validThrough: try fields.take("validThrough"))
  }

  func put(into object: inout BodyObject) {
    object.put("number", number)
    object.put("class", certificateClass)
    object.put("validFrom", validFrom)
    object.put("validThrough", validThrough)
  }
}
