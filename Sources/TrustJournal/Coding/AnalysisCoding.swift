import TrustRegistry

extension AnalysisEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .reportAttached:
      self = .reportAttached(
        case: try fields.take("case"), digest: try fields.takeDigits("digest", count: 64),
        try AnalysisReport(from: &fields))
    case .findingJudged:
      self = .findingJudged(
        case: try fields.take("case"), finding: try fields.take("finding"),
        accepted: try fields.take("accepted"), reason: try fields.take("reason"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    object.put("case", caseNumber)
    switch self {
    case .reportAttached(_, let digest, let report):
      object.put("digest", digest)
      report.put(into: &object)
    case .findingJudged(_, let finding, let accepted, let reason):
      object.put("finding", finding)
      object.put("accepted", accepted)
      object.put("reason", reason)
    }
  }
}

extension AnalysisReport {
  /// Reads a report file, as a program or a person made it: blanks and order are free, keys are not.
  /// - Throws: the first thing that is wrong, with its place in the file.
  public init(reading document: [UInt8]) throws(SchemeFault) {
    let value: BodyValue
    do { value = try BodyReader.document(document) } catch { throw .grammar(error) }
    do { try self.init(wire: value) } catch { throw .field(error) }
  }
}

extension AnalysisReport: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      method: try fields.take("method"), summary: try fields.take("summary"),
      findings: try fields.take("findings"))
  }

  func put(into object: inout BodyObject) {
    object.put("method", method)
    object.put("summary", summary)
    object.put("findings", findings)
  }
}

extension AnalysisFinding: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      code: try fields.take("code"), text: try fields.take("text"), measure: try fields.take("measure"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("text", text)
    object.put("measure", measure)
  }
}
