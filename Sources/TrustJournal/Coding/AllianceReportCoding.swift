import TrustRegistry

extension Declaration: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      points: try fields.take("points"), holds: try fields.take("holds"),
      document: try fields.take("document"))
  }

  func put(into object: inout BodyObject) {
    object.put("points", points)
    object.put("holds", holds)
    object.put("document", document)
  }
}

extension Participation: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      activity: try fields.take("activity"), role: try fields.take("role"), day: try fields.take("day"),
      document: try fields.take("document"))
  }

  func put(into object: inout BodyObject) {
    object.put("activity", activity)
    object.put("role", role)
    object.put("day", day)
    object.put("document", document)
  }
}

extension Honour: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      title: try fields.take("title"), document: try fields.take("document"), day: try fields.take("day"))
  }

  func put(into object: inout BodyObject) {
    object.put("title", title)
    object.put("document", document)
    object.put("day", day)
  }
}

// The line's kind tells which measure it is.
extension MeasureReport {
  init(_ measure: SoftMeasure, from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      measure: measure, note: try fields.take("note"), document: try fields.take("document"),
      day: try fields.take("day"), through: measure == .support ? try fields.take("through") : nil)
  }

  func put(into object: inout BodyObject) {
    object.put("note", note)
    object.put("document", document)
    object.put("day", day)
    object.put("through", through)
  }
}

extension MemberHearing: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      day: try fields.take("day"), document: try fields.take("document"), note: try fields.take("note"))
  }

  func put(into object: inout BodyObject) {
    object.put("day", day)
    object.put("document", document)
    object.put("note", note)
  }
}

extension ExitNotice: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      document: try fields.take("document"), handover: try fields.take("handover"),
      lastDay: try fields.take("lastDay"))
  }

  func put(into object: inout BodyObject) {
    object.put("document", document)
    object.put("handover", handover)
    object.put("lastDay", lastDay)
  }
}

extension Activity: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      name: try fields.take("name"), kind: try fields.take("activityKind"), first: try fields.take("first"),
      last: try fields.take("last"))
  }

  func put(into object: inout BodyObject) {
    object.put("name", name)
    object.put("activityKind", kind)
    object.put("first", first)
    object.put("last", last)
  }
}
