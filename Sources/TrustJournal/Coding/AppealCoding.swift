import TrustRegistry

extension AppealEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .decisionNotified:
      self = .notified(
        of: try fields.take("of"), day: try fields.take("day"), channel: try fields.take("channel"),
        document: try fields.take("document"))
    case .appealLodged:
      self = .lodged(
        appeal: try fields.take("appeal"), against: try fields.take("against"), day: try fields.take("day"),
        grounds: try fields.take("grounds"), document: try fields.take("document"))
    case .appealAcknowledged:
      self = .acknowledged(appeal: try fields.take("appeal"), document: try fields.take("document"))
    case .appealExtended:
      self = .extended(
        appeal: try fields.take("appeal"), until: try fields.take("until"), reason: try fields.take("reason"))
    case .appealDecided:
      self = .decided(
        appeal: try fields.take("appeal"), outcome: try AppealOutcome(from: &fields),
        reason: try fields.take("reason"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .notified(let target, let day, let channel, let document):
      object.put("of", target)
      object.put("day", day)
      object.put("channel", channel)
      object.put("document", document)
    case .lodged(let number, let target, let day, let grounds, let document):
      object.put("appeal", number)
      object.put("against", target)
      object.put("day", day)
      object.put("grounds", grounds)
      object.put("document", document)
    case .acknowledged(let number, let document):
      object.put("appeal", number)
      object.put("document", document)
    case .extended(let number, let until, let reason):
      object.put("appeal", number)
      object.put("until", until)
      object.put("reason", reason)
    case .decided(let number, let outcome, let reason):
      object.put("appeal", number)
      outcome.put(into: &object)
      object.put("reason", reason)
    }
  }
}

/// `{"case":2}`, `{"certificate":"DD-2026-000001","measure":1}`, `{"application":1}` or `{"termination":1}`.
extension AppealTarget: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    if let certificate: String = try fields.takeIfPresent("certificate") {
      self = .measure(certificate: certificate, measure: try fields.take("measure"))
    } else if let number: Int = try fields.takeIfPresent("application") {
      self = .application(membership: number)
    } else if let number: Int = try fields.takeIfPresent("termination") {
      self = .termination(membership: number)
    } else {
      self = .decision(case: try fields.take("case"))
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .decision(let number): object.put("case", number)
    case .measure(let certificate, let number):
      object.put("certificate", certificate)
      object.put("measure", number)
    case .application(let number): object.put("application", number)
    case .termination(let number): object.put("termination", number)
    }
  }
}

/// `{"outcome":"remitted","reopened":5}`; the step only where one is open again.
extension AppealOutcome: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    let name: String = try fields.take("outcome")
    switch name {
    case "upheld": self = .upheld
    case "altered": self = .altered
    case "remitted": self = .remitted(step: try fields.takeIfPresent("reopened"))
    default: throw FieldFault(.wrong(.oneOf(AppealOutcome.names)), at: "outcome")
    }
  }

  func put(into object: inout BodyObject) {
    object.put("outcome", name)
    if case .remitted(let step) = self { object.put("reopened", step) }
  }
}

extension NoticeChannel: WireName {}
