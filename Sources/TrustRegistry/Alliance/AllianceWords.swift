/// Official members vote; honorary ones are invited and do not (PROGRAMME 7).
public enum MemberClass: String, Sendable, Hashable, CaseIterable {
  case official, honorary

  /// Whether the member votes in the alliance.
  public var votes: Bool { self == .official }
}

/// Who applies: the charter asks other things of a person than of an organisation (PROGRAMME 7).
public enum Applicant: String, Sendable, Hashable, CaseIterable {
  case person, organisation

  public init(_ kind: CreatorKind) {
    self = kind == .organisation ? .organisation : .person
  }
}

/// What the charter asks that only a paper can show. The answer is kept and the paper's number; what the
/// paper says – a day of birth, a record – is not (PROGRAMME 7, 8).
public enum CharterPoint: String, Sendable, Hashable, CaseIterable {
  case vietnamese, ofAge, civilCapacity, notProsecuted
  /// Of an organisation: lawful under Vietnamese law.
  case lawful

  /// Of whom it is asked.
  public var applicant: Applicant { self == .lawful ? .organisation : .person }
}

/// What is done for a member before anybody speaks of termination: no membership is ever suspended
/// (PROGRAMME 7).
public enum SoftMeasure: String, Sendable, Hashable, CaseIterable {
  case dialogue, reminder
  /// Help to put things right by a day agreed.
  case support
}

/// The six grounds of termination, by the charter's letters; their words stand in the scheme (PROGRAMME 7).
public enum TerminationGround: String, Sendable, Hashable, CaseIterable {
  case a, b, c, d
  case dd = "đ"
  case e
}

/// What a review of a membership without certificate came to (PROGRAMME 7).
public enum MembershipReviewOutcome: String, Sendable, Hashable, CaseIterable {
  case kept, measures, proceedings
}

/// What the alliance does together (PROGRAMME 7).
public enum ActivityKind: String, Sendable, Hashable, CaseIterable {
  case antiFakeNews, antiScam, campaign, training, event
}
