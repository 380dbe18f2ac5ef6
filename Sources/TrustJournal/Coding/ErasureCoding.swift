import TrustRegistry

extension ErasureEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .erasureRequested:
      self = .requested(
        scope: try fields.take("scope"), basis: try fields.take("basis"),
        document: try fields.take("document"))
    case .erasureWithdrawn: self = .requestWithdrawn(reason: try fields.take("reason"))
    case .dossierErased: self = .dossierErased(try ErasureOrder(from: &fields))
    case .caseErased:
      self = .caseErased(case: try fields.take("case"), try ErasureOrder(from: &fields))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .requested(let scope, let basis, let document):
      object.put("scope", scope)
      object.put("basis", basis)
      object.put("document", document)
    case .requestWithdrawn(let reason): object.put("reason", reason)
    case .dossierErased(let order): order.put(into: &object)
    case .caseErased(let number, let order):
      object.put("case", number)
      order.put(into: &object)
    }
  }
}

/// `"dossier"`, or the number of a case.
extension ErasureScope: WireValue {
  init(wire value: BodyValue) throws(FieldFault) {
    if value.text == "dossier" {
      self = .dossier
    } else if let number = value.integer {
      self = .caseNumbered(number)
    } else {
      throw FieldFault(.wrong(.scope))
    }
  }

  var wire: BodyValue {
    switch self {
    case .dossier: .text("dossier")
    case .caseNumbered(let number): .integer(number)
    }
  }
}

extension ErasureOrder: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      lines: try fields.take("lines"), idle: try fields.takeIfPresent("idle") ?? [],
      void: try fields.takeIfPresent("void") ?? [],
      basis: try fields.take("basis"), residue: try fields.take("residue"))
  }

  func put(into object: inout BodyObject) {
    object.put("lines", lines)
    object.put("idle", idle.isEmpty ? nil : idle)
    object.put("void", void.isEmpty ? nil : void)
    object.put("basis", basis)
    object.put("residue", residue)
  }
}

extension CertificateResidue: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      number: try fields.take("number"), certificateClass: try fields.take("class"),
      validFrom: try fields.take("validFrom"), validThrough: try fields.take("validThrough"),
      line: try fields.take("line"))
  }

  func put(into object: inout BodyObject) {
    object.put("number", number)
    object.put("class", certificateClass)
    object.put("validFrom", validFrom)
    object.put("validThrough", validThrough)
    object.put("line", line)
  }
}
