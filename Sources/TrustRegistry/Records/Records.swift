/// What a case has on record beside its steps, and what the steps rest on (PROGRAMME 4).
public struct Records: Sendable, Hashable {
  public internal(set) var proofs: [Proof] = []
  public internal(set) var trainings: [Training] = []
  public internal(set) var answers: [AuthorityReply] = []

  /// The authority's last word.
  public var answer: AuthorityReply? { answers.last }

  func proves(_ subject: ProofSubject) -> Bool { proofs.contains { $0.subject == subject } }
}

/// A training that was done (PROGRAMME 4, step 3).
public struct Training: Sendable, Hashable {
  public var document: String
  public var day: Day
  public var by: OfficerID
}

/// What the authority wrote about breaches of law (PROGRAMME 4, step 6).
public struct AuthorityReply: Sendable, Hashable {
  public var answer: AuthorityAnswer
  public var document: String
  /// The day of its letter.
  public var day: Day
  public var by: OfficerID
}

/// Whether the authority knows of a breach of law.
public enum AuthorityAnswer: String, Sendable, Hashable, CaseIterable {
  case nothingKnown, breachReported
}
