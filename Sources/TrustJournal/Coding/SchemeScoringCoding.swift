import TrustRegistry

extension Criterion: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      code: try fields.take("code"), name: try fields.take("name"), maximum: try fields.take("maximum"),
      requirements: try fields.take("requirements"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("name", name)
    object.put("maximum", maximum)
    object.put("requirements", requirements)
  }
}

extension Requirement: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(code: try fields.take("code"), text: try fields.take("text"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("text", text)
  }
}

extension TariffItem: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      code: try fields.take("code"), requirement: try fields.take("requirement"),
      points: try fields.take("points"), text: try fields.take("text"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("requirement", requirement)
    object.put("points", points)
    object.put("text", text)
  }
}

extension CertificateClass: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      code: try fields.take("code"), name: try fields.take("name"), meantFor: try fields.take("meantFor"),
      prefix: try fields.take("prefix"), atLeast: try fields.take("atLeast"),
      cleanMonths: try fields.take("cleanMonths"), suits: try fields.take("suits"),
      bars: try fields.take("bars"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("name", name)
    object.put("meantFor", meantFor)
    object.put("prefix", prefix)
    object.put("atLeast", atLeast)
    object.put("cleanMonths", cleanMonths)
    object.put("suits", suits)
    object.put("bars", bars)
  }
}

extension FieldOfWork: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      code: try fields.take("code"), name: try fields.take("name"), sensitive: try fields.take("sensitive"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("name", name)
    object.put("sensitive", sensitive)
  }
}
