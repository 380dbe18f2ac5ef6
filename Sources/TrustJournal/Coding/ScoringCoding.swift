import TrustRegistry

extension ScoringEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .scorecardOpened: self = .scorecardOpened(case: try fields.take("case"))
    case .deductionEntered:
      self = .deductionEntered(case: try fields.take("case"), try Deduction(from: &fields))
    case .deductionWithdrawn:
      self = .deductionWithdrawn(
        case: try fields.take("case"), deduction: try fields.take("deduction"),
        reason: try fields.take("reason"))
    case .scorecardSubmitted:
      self = .scorecardSubmitted(
        case: try fields.take("case"), points: try fields.take("points"), total: try fields.take("total"))
    case .scoreStood: self = .scoreStood(case: try fields.take("case"), score: try fields.take("score"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .scorecardOpened(let number): object.put("case", number)
    case .deductionEntered(let number, let deduction):
      object.put("case", number)
      deduction.put(into: &object)
    case .deductionWithdrawn(let number, let deduction, let reason):
      object.put("case", number)
      object.put("deduction", deduction)
      object.put("reason", reason)
    case .scorecardSubmitted(let number, let points, let total):
      object.put("case", number)
      object.put("points", points)
      object.put("total", total)
    case .scoreStood(let number, let score):
      object.put("case", number)
      object.put("score", score)
    }
  }
}

extension Deduction: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      number: try fields.take("deduction"), requirement: try fields.take("requirement"),
      points: try fields.take("points"), reason: try fields.take("reason"),
      evidence: try fields.take("evidence"), day: try fields.take("day"),
      tariff: try fields.takeIfPresent("tariff"))
  }

  func put(into object: inout BodyObject) {
    object.put("deduction", number)
    object.put("requirement", requirement)
    object.put("points", points)
    object.put("reason", reason)
    object.put("evidence", evidence)
    object.put("day", day)
    object.put("tariff", tariff)
  }
}

extension Evidence: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    if fields.has("address") {
      self = .address(try fields.take("address"))
    } else if fields.has("digest") {
      self = .digest(try fields.takeDigits("digest", count: 64))
    } else if fields.has("document") {
      self = .document(try fields.take("document"))
    } else {
      throw FieldFault(.wrong(.evidence))
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .address(let address): object.put("address", address)
    case .digest(let digest): object.put("digest", digest)
    case .document(let document): object.put("document", document)
    }
  }
}
