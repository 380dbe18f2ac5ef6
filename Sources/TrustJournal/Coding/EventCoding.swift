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
    guard let kind = Event.kinds[body.kind], body.version == Event.version else {
      throw .unknown(kind: body.kind, version: body.version)
    }
    var fields = BodyFields(body.content)
    do {
      self = try Event.read(kind, from: &fields)
      try fields.end()
    } catch {
      throw .field(kind: kind, error)
    }
  }

  /// By their names: a name is looked for among ninety at every line.
  private static let kinds = Dictionary(uniqueKeysWithValues: EventKind.allCases.map { ($0.rawValue, $0) })

  /// Everything of its body between `v` and `request` or `salt`.
  public var content: BodyObject {
    var object = BodyObject()
    subject.put(into: &object)
    return object
  }

  private static func read(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) -> Event {
    if let event = try OfficeEvent(kind, from: &fields) { return .office(event) }
    if let event = try CreatorEvent(kind, from: &fields) { return .creator(event) }
    if let event = try ProcedureEvent(kind, from: &fields) { return .procedure(event) }
    if let event = try ConsentEvent(kind, from: &fields) { return .consent(event) }
    if let event = try RecordEvent(kind, from: &fields) { return .record(event) }
    if let event = try AnalysisEvent(kind, from: &fields) { return .analysis(event) }
    if let event = try FeeEvent(kind, from: &fields) { return .fee(event) }
    if let event = try ScoringEvent(kind, from: &fields) { return .scoring(event) }
    if let event = try ConductEvent(kind, from: &fields) { return .conduct(event) }
    if let event = try ReviewEvent(kind, from: &fields) { return .review(event) }
    if let event = try MeasureEvent(kind, from: &fields) { return .measure(event) }
    if let event = try ComplaintEvent(kind, from: &fields) { return .complaint(event) }
    if let event = try CertificateEvent(kind, from: &fields) { return .certificate(event) }
    if let event = try AllianceEvent(kind, from: &fields) { return .alliance(event) }
    if let event = try AssignmentEvent(kind, from: &fields) { return .assignment(event) }
    if let event = try PrivacyEvent(kind, from: &fields) { return .privacy(event) }
    if let event = try AppealEvent(kind, from: &fields) { return .appeal(event) }
    if let event = try ErasureEvent(kind, from: &fields) { return .erasure(event) }
    preconditionFailure("a kind that no subject reads: \(kind)")
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
