import TrustRegistry

/// The events of one subject on the wire.
protocol WireEvent {
  /// Nil where the kind is another subject's.
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault)
  func put(into object: inout BodyObject)
}

extension Event {
  /// The version in which every kind is written. Older ones, once there are any, are lifted to it on reading.
  public static let version = 1

  /// What a body says, read strictly: a member too few, too many or of another type is a fault.
  public init(_ body: Body) throws(CodingFault) {
    guard let kind = EventKind(rawValue: body.kind), body.version == Event.version else {
      throw .unknown(kind: body.kind, version: body.version)
    }
    var fields = BodyFields(body.content)
    do {
      self = try Event(kind, from: &fields)
      try fields.end()
    } catch {
      throw .field(kind: kind, error)
    }
  }

  /// Everything of its body between `v` and `request` or `salt`.
  public var content: BodyObject {
    var object = BodyObject()
    subject.put(into: &object)
    return object
  }

  private init(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    if let event = try OfficeEvent(kind, from: &fields) {
      self = .office(event)
    } else if let event = try CreatorEvent(kind, from: &fields) {
      self = .creator(event)
    } else if let event = try ProcedureEvent(kind, from: &fields) {
      self = .procedure(event)
    } else if let event = try ConsentEvent(kind, from: &fields) {
      self = .consent(event)
    } else if let event = try RecordEvent(kind, from: &fields) {
      self = .record(event)
    } else if let event = try AnalysisEvent(kind, from: &fields) {
      self = .analysis(event)
    } else if let event = try FeeEvent(kind, from: &fields) {
      self = .fee(event)
    } else if let event = try ScoringEvent(kind, from: &fields) {
      self = .scoring(event)
    } else if let event = try ConductEvent(kind, from: &fields) {
      self = .conduct(event)
    } else if let event = try ReviewEvent(kind, from: &fields) {
      self = .review(event)
    } else if let event = try MeasureEvent(kind, from: &fields) {
      self = .measure(event)
    } else if let event = try ComplaintEvent(kind, from: &fields) {
      self = .complaint(event)
    } else if let event = try CertificateEvent(kind, from: &fields) {
      self = .certificate(event)
    } else if let event = try AllianceEvent(kind, from: &fields) {
      self = .alliance(event)
    } else if let event = try AssignmentEvent(kind, from: &fields) {
      self = .assignment(event)
    } else if let event = try PrivacyEvent(kind, from: &fields) {
      self = .privacy(event)
    } else if let event = try AppealEvent(kind, from: &fields) {
      self = .appeal(event)
    } else if let event = try ErasureEvent(kind, from: &fields) {
      self = .erasure(event)
    } else {
      preconditionFailure("a kind that no subject reads: \(kind)")
    }
  }

  private var subject: any WireEvent {
    switch self {
    case .office(let event): event
    case .creator(let event): event
    case .procedure(let event): event
    case .consent(let event): event
    case .record(let event): event
    case .analysis(let event): event
    case .fee(let event): event
    case .scoring(let event): event
    case .conduct(let event): event
    case .review(let event): event
    case .measure(let event): event
    case .complaint(let event): event
    case .certificate(let event): event
    case .alliance(let event): event
    case .assignment(let event): event
    case .privacy(let event): event
    case .appeal(let event): event
    case .erasure(let event): event
    }
  }
}
