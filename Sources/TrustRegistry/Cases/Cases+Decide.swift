/// What is asked of a case before its decision.
public enum ProcedureCommand: Sendable, Hashable {
  case open(certificateClass: ClassCode)
  case recordStep(case: Int, step: Int, note: String, document: String)
  case recordExam(case: Int, subject: String, mark: Int, day: Day, document: String)
}

extension Sitting {
  func decide(_ command: ProcedureCommand) throws(Refusal) -> [ProcedureEvent] {
    switch command {
    case .open(let code): [try open(code)]
    case .recordStep(let number, let step, let note, let document):
      [try recordStep(number, step, note, document)]
    case .recordExam(let number, let subject, let mark, let day, let document):
      [try recordExam(number, subject, mark, day, document)]
    }
  }

  private func open(_ code: ClassCode) throws(Refusal) -> ProcedureEvent {
    try require(.caseOpened)
    try requireRegistered()
    if let open = dossier.openCase { throw .caseAlreadyOpen(open.number) }
    guard let terms = try scheme().terms(for: code) else { throw .classUnknown(code) }
    return .opened(
      case: dossier.nextCaseNumber, certificateClass: code, scheme: terms.scheme,
      maxima: terms.maxima)
  }

  private func recordStep(
    _ number: Int, _ stepNumber: Int, _ note: String, _ document: String
  ) throws(Refusal) -> ProcedureEvent {
    try require(.stepRecorded)
    let found = try openCase(number)
    guard let step = found.terms.steps.first(where: { $0.number == stepNumber }) else {
      throw .stepUnknown(stepNumber)
    }
    try require(step.role)
    guard step.means == .recorded || step.means == .examined else { throw .stepNotRecordable(stepNumber) }
    guard !found.isDone(step) else { throw .stepAlreadyRecorded(stepNumber) }
    try requireTurn(of: step, in: found)
    try requireNeeds(of: step, in: found)
    return .stepRecorded(
      case: number, step: stepNumber, note: try text(note, or: .noteMissing),
      document: try text(document, or: .documentMissing))
  }

  private func recordExam(
    _ number: Int, _ subject: String, _ mark: Int, _ day: Day, _ document: String
  ) throws(Refusal) -> ProcedureEvent {
    try require(.examRecorded)
    let found = try openCase(number)
    guard found.terms.subjects.contains(subject) else { throw .subjectUnknown(subject) }
    if let most = found.terms.mostAttempts, found.attempts(in: subject) >= most {
      throw .attemptsExhausted(subject, most: most)
    }
    let top = office.scheme(version: found.terms.scheme)?.exam.topMark ?? 100
    guard (0...top).contains(mark) else { throw .markOutOfRange(mark, top: top) }
    return .examRecorded(
      case: number, subject: subject, mark: mark, day: try past(day),
      document: try text(document, or: .documentMissing))
  }

  /// Steps wait for those that the scheme puts before them.
  func requireTurn(of step: CaseTerms.StepTerms, in found: Case) throws(Refusal) {
    let before = found.stepsBefore(step)
    guard before.isEmpty else { throw .stepOutOfTurn(step.number, before: before) }
  }
}
