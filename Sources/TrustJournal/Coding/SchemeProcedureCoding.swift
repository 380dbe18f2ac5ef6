import TrustRegistry

extension Step.Need: WireName {}

extension Step: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      number: try fields.take("number"), name: try fields.take("name"), role: try fields.take("role"),
      record: try fields.take("record"), after: try fields.take("after"), means: try fields.take("means"),
      within: try fields.takeIfPresent("within"), needs: try fields.takeIfPresent("needs") ?? [],
      sensitive: try fields.takeIfPresent("sensitive") ?? [])
  }

  func put(into object: inout BodyObject) {
    object.put("number", number)
    object.put("name", name)
    object.put("role", role)
    object.put("record", record)
    object.put("after", after)
    object.put("means", means)
    object.put("within", within)
    object.put("needs", needs.isEmpty ? nil : needs)
    if !sensitive.isEmpty { object.put("sensitive", sensitive) }
  }
}

extension Exam: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      subjects: try fields.take("subjects"), passMark: try fields.take("passMark"),
      topMark: try fields.take("topMark"), mostAttempts: try fields.takeIfPresent("mostAttempts"))
  }

  func put(into object: inout BodyObject) {
    object.put("subjects", subjects)
    object.put("passMark", passMark)
    object.put("topMark", topMark)
    object.put("mostAttempts", mostAttempts)
  }
}

extension Exam.Subject: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(code: try fields.take("code"), name: try fields.take("name"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("name", name)
  }
}

extension Assessment: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      assessors: try fields.take("assessors"), tolerance: try fields.take("tolerance"),
      byAssignment: try fields.takeIfPresent("byAssignment") ?? false,
      rotates: try fields.takeIfPresent("rotates") ?? false)
  }

  func put(into object: inout BodyObject) {
    object.put("assessors", assessors)
    object.put("tolerance", tolerance)
    if byAssignment { object.put("byAssignment", true) }
    if rotates { object.put("rotates", true) }
  }
}
