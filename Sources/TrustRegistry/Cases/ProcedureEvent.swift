/// What happened in a case before its decision. Cases are numbered within a dossier from 1.
public enum ProcedureEvent: Sendable, Hashable {
  /// `maxima`: full points of each criterion, written down once (JOURNAL 12).
  case opened(case: Int, certificateClass: ClassCode, scheme: Int, maxima: [Int])
  case stepRecorded(case: Int, step: Int, note: String, document: String)
  /// One attempt in one subject.
  case examRecorded(case: Int, subject: String, mark: Int, day: Day, document: String)

  var kind: EventKind {
    switch self {
    case .opened: .caseOpened
    case .stepRecorded: .stepRecorded
    case .examRecorded: .examRecorded
    }
  }

  var caseNumber: Int {
    switch self {
    case .opened(let number, _, _, _), .stepRecorded(let number, _, _, _),
      .examRecorded(let number, _, _, _, _):
      number
    }
  }
}
