import TrustRegistry

extension ProofMeans: WireName {}
extension AuthorityAnswer: WireName {}

extension RecordEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .proofRecorded:
      // Without an account it is about the person.
      let number: Int = try fields.take("case")
      let account: AccountName? = try fields.takeIfPresent("account")
      self = .proofRecorded(
        case: number, subject: account.map(ProofSubject.account) ?? .person,
        means: try fields.take("means"), document: try fields.take("document"), day: try fields.take("day"))
    case .trainingRecorded:
      self = .trainingRecorded(
        case: try fields.take("case"), document: try fields.take("document"), day: try fields.take("day"))
    case .authorityAnswered:
      self = .authorityAnswered(
        case: try fields.take("case"), answer: try fields.take("answer"),
        document: try fields.take("document"), day: try fields.take("day"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    object.put("case", caseNumber)
    switch self {
    case .proofRecorded(_, let subject, let means, let document, let day):
      object.put("account", subject.account)
      object.put("means", means)
      object.put("document", document)
      object.put("day", day)
    case .trainingRecorded(_, let document, let day):
      object.put("document", document)
      object.put("day", day)
    case .authorityAnswered(_, let answer, let document, let day):
      object.put("answer", answer)
      object.put("document", document)
      object.put("day", day)
    }
  }
}
