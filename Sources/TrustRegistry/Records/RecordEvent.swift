/// What was put on record in a case, for its steps to rest on (PROGRAMME 4).
public enum RecordEvent: Sendable, Hashable {
  case proofRecorded(case: Int, subject: ProofSubject, means: ProofMeans, document: String, day: Day)
  case trainingRecorded(case: Int, document: String, day: Day)
  case authorityAnswered(case: Int, answer: AuthorityAnswer, document: String, day: Day)

  var kind: EventKind {
    switch self {
    case .proofRecorded: .proofRecorded
    case .trainingRecorded: .trainingRecorded
    case .authorityAnswered: .authorityAnswered
    }
  }

  public var caseNumber: Int {
    switch self {
    case .proofRecorded(let number, _, _, _, _), .trainingRecorded(let number, _, _),
      .authorityAnswered(let number, _, _, _):
      number
    }
  }
}
