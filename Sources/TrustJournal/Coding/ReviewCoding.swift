import TrustRegistry

extension ReviewEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .reviewOpened:
      self = .opened(
        review: try fields.take("review"), try ReviewGround(from: &fields),
        reason: try fields.take("reason"))
    case .noticeSent:
      self = .noticeSent(
        review: try fields.take("review"), document: try fields.take("document"),
        day: try fields.take("day"))
    case .hearingHeld:
      self = .hearingHeld(
        review: try fields.take("review"), document: try fields.take("document"),
        day: try fields.take("day"), summary: try fields.take("summary"))
    case .reviewClosed:
      self = .closed(
        review: try fields.take("review"), outcome: try fields.take("outcome"),
        reason: try fields.take("reason"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    object.put("review", review)
    switch self {
    case .opened(_, let ground, let reason):
      ground.put(into: &object)
      object.put("reason", reason)
    case .noticeSent(_, let document, let day):
      object.put("document", document)
      object.put("day", day)
    case .hearingHeld(_, let document, let day, let summary):
      object.put("document", document)
      object.put("day", day)
      object.put("summary", summary)
    case .closed(_, let outcome, let reason):
      object.put("outcome", outcome)
      object.put("reason", reason)
    }
  }
}

extension ReviewGround: WireRecord {
  private enum Name: String, CaseIterable, WireName {
    case misuseOfMark, breach, ruleBreach
  }

  init(from fields: inout BodyFields) throws(FieldFault) {
    let name: Name = try fields.take("ground")
    switch name {
    case .misuseOfMark: self = .misuseOfMark
    case .breach: self = .breach(try fields.take("number"))
    case .ruleBreach: self = .ruleBreach(try fields.take("number"))
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .misuseOfMark: object.put("ground", Name.misuseOfMark)
    case .breach(let number):
      object.put("ground", Name.breach)
      object.put("number", number)
    case .ruleBreach(let number):
      object.put("ground", Name.ruleBreach)
      object.put("number", number)
    }
  }
}

extension ReviewOutcome: WireName {}
