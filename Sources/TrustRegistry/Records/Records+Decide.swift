/// What is put on record in a case for its steps to rest on.
public enum RecordCommand: Sendable, Hashable {
  case recordProof(case: Int, subject: ProofSubject, means: ProofMeans, document: String, day: Day)
  case recordTraining(case: Int, document: String, day: Day)
  case recordAnswer(case: Int, answer: AuthorityAnswer, document: String, day: Day)
}

extension Sitting {
  func decide(_ command: RecordCommand) throws(Refusal) -> [RecordEvent] {
    switch command {
    case .recordProof(let number, let subject, let means, let document, let day):
      try require(.proofRecorded)
      _ = try openCase(number)
      if let name = subject.account, !dossier.holds(name) { throw .accountUnknown(name) }
      guard means.suits(subject) else { throw .proofUnsuited(means, subject) }
      return [
        .proofRecorded(
          case: number, subject: subject, means: means, document: try text(document, or: .documentMissing),
          day: try past(day))
      ]
    case .recordTraining(let number, let document, let day):
      try require(.trainingRecorded)
      _ = try openCase(number)
      return [
        .trainingRecorded(
          case: number, document: try text(document, or: .documentMissing), day: try past(day))
      ]
    case .recordAnswer(let number, let answer, let document, let day):
      try require(.authorityAnswered)
      _ = try openCase(number)
      return [
        .authorityAnswered(
          case: number, answer: answer, document: try text(document, or: .documentMissing),
          day: try past(day))
      ]
    }
  }
}
