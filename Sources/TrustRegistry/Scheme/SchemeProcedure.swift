/// One of the seven steps of certification (PROGRAMME 4).
public struct Step: Sendable, Hashable {
  /// 1…7.
  public var number: Int
  public var name: Phrase
  /// Who records it.
  public var role: Roles
  /// What must be on record for it.
  public var record: Phrase
  /// Steps that come before it.
  public var after: [Int]
  public var means: Means
  /// How long it may take from the day on which it can begin; nil where the scheme sets no term.
  public var within: TimeLimit?
  /// What its record holds that is masked until it is asked for (PROGRAMME 8).
  public var sensitive: SensitiveParts
  /// What must stand on record before it; nothing where the scheme asks for nothing but note and document.
  public var needs: [Need]

  /// A record that a step rests on (PROGRAMME 4).
  public enum Need: String, Sendable, Hashable, CaseIterable {
    /// To every purpose that certification needs.
    case consents
    /// Of the person and of each account held.
    case proofs
    case training
    /// A report is attached, and a person judged each of its findings.
    case findings
    /// The authority's, on breaches of law.
    case answer
  }

  /// How a step comes to be done.
  public enum Means: String, Sendable, Hashable, CaseIterable {
    /// An officer records it with a note and a document.
    case recorded
    /// As `recorded`, and every subject of the exam must be passed before.
    case examined
    /// The scorecards bring it about when the score stands.
    case assessed
    /// The decision brings it about.
    case decided
  }

  public init(
    number: Int, name: Phrase, role: Roles, record: Phrase, after: [Int], means: Means,
    within: TimeLimit? = nil, needs: [Need] = [], sensitive: SensitiveParts = []
  ) {
    self.number = number
    self.name = name
    self.role = role
    self.record = record
    self.after = after
    self.means = means
    self.within = within
    self.needs = needs
    self.sensitive = sensitive
  }
}

/// The test of step 3: its subjects and pass mark (PROGRAMME 3).
public struct Exam: Sendable, Hashable {
  public var subjects: [Subject]
  /// The least mark that passes, in each subject, of `topMark`.
  public var passMark: Int
  public var topMark: Int
  /// How many times a subject may be tried in one case; nil where there is no limit.
  public var mostAttempts: Int?

  public struct Subject: Sendable, Hashable {
    public var code: String
    public var name: Phrase

    public init(code: String, name: Phrase) {
      self.code = code
      self.name = name
    }
  }

  public init(subjects: [Subject], passMark: Int, topMark: Int, mostAttempts: Int? = nil) {
    self.subjects = subjects
    self.passMark = passMark
    self.topMark = topMark
    self.mostAttempts = mostAttempts
  }
}

/// How many independent assessors score a case, and how far apart they may be (PROGRAMME 4, step 5).
public struct Assessment: Sendable, Hashable {
  public var assessors: Int
  /// Points by which totals may differ before one more assessor is needed.
  public var tolerance: Int
  /// Whether only an assessor to whom the case was assigned may open a card.
  public var byAssignment: Bool
  /// Whether nobody scores the same creator twice running where another assessor is free.
  public var rotates: Bool

  public init(assessors: Int, tolerance: Int, byAssignment: Bool = false, rotates: Bool = false) {
    self.assessors = assessors
    self.tolerance = tolerance
    self.byAssignment = byAssignment
    self.rotates = rotates
  }
}

/// How long a certificate lasts, when it counts as expiring, and when it may be renewed (PROGRAMME 3).
public struct Validity: Sendable, Hashable {
  public var months: Int
  /// Days before the last valid day at which a certificate enters a stage of expiring, longest first: 90, 60,
  /// 30.
  public var expiringDays: [Int]
  /// From how many days before expiry a renewal may be decided.
  public var renewalDays: Int

  public init(months: Int, expiringDays: [Int], renewalDays: Int) {
    self.months = months
    self.expiringDays = expiringDays
    self.renewalDays = renewalDays
  }
}

/// A charge of the programme; payment never buys an outcome (PROGRAMME 4).
public struct Fee: Sendable, Hashable {
  public var code: String
  public var name: Phrase
  public var amount: Money
  /// The step before which it is settled, owed from the opening of a case; nil where it is charged by hand.
  public var step: Int?

  public init(code: String, name: Phrase, amount: Money, step: Int? = nil) {
    self.code = code
    self.name = name
    self.amount = amount
    self.step = step
  }
}

/// A value of the scheme that is ours, since the programme has not published it.
public struct Assumption: Sendable, Hashable {
  /// Where the value stands in the scheme file: `criteria.maximum`.
  public var path: String
  public var note: Phrase

  public init(path: String, note: Phrase) {
    self.path = path
    self.note = note
  }
}
