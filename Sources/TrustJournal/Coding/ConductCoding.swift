import TrustRegistry

extension ConductEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .breachRecorded:
      self = .breachRecorded(breach: try fields.take("breach"), try BreachReport(from: &fields))
    case .breachConcluded:
      self = .breachConcluded(
        breach: try fields.take("breach"), outcome: try fields.take("outcome"),
        document: try fields.take("document"), reason: try fields.take("reason"))
    case .ruleBreachRecorded:
      self = .ruleBreachRecorded(
        ruleBreach: try fields.take("ruleBreach"), try RuleBreachReport(from: &fields))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .breachRecorded(let number, let report):
      object.put("breach", number)
      report.put(into: &object)
    case .breachConcluded(let number, let outcome, let document, let reason):
      object.put("breach", number)
      object.put("outcome", outcome)
      object.put("document", document)
      object.put("reason", reason)
    case .ruleBreachRecorded(let number, let report):
      object.put("ruleBreach", number)
      report.put(into: &object)
    }
  }
}

extension BreachReport: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      day: try fields.take("day"), authority: try fields.take("authority"),
      document: try fields.take("document"), summary: try fields.take("summary"),
      pending: try fields.take("pending"), decision: try fields.takeIfPresent("decision"),
      decidedOn: try fields.takeIfPresent("decidedOn"),
      fine: (try fields.takeIfPresent("fine") as Int?).map(Money.init))
  }

  func put(into object: inout BodyObject) {
    object.put("day", day)
    object.put("authority", authority)
    object.put("document", document)
    object.put("summary", summary)
    object.put("pending", pending)
    object.put("decision", decision)
    object.put("decidedOn", decidedOn)
    object.put("fine", fine?.dong)
  }
}

extension RuleBreachReport: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    let (rule, day, summary): (RequirementCode, Day, String) = (
      try fields.take("rule"), try fields.take("day"), try fields.take("summary")
    )
    let evidence: Evidence = try fields.take("evidence")
    self.init(rule: rule, day: day, summary: summary, evidence: evidence)
  }

  func put(into object: inout BodyObject) {
    object.put("rule", rule)
    object.put("day", day)
    object.put("summary", summary)
    object.put("evidence", evidence)
  }
}
