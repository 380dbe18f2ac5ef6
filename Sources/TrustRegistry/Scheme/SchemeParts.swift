/// One of the five criteria, with its share of the 100 points (PROGRAMME 2).
public struct Criterion: Sendable, Hashable {
  /// 1…5.
  public var code: Int
  public var name: Phrase
  /// Points at the start of every scorecard.
  public var maximum: Int
  public var requirements: [Requirement]

  public init(code: Int, name: Phrase, maximum: Int, requirements: [Requirement]) {
    self.code = code
    self.name = name
    self.maximum = maximum
    self.requirements = requirements
  }
}

/// What a creator must meet for a criterion's full marks (PROGRAMME 2).
public struct Requirement: Sendable, Hashable {
  public var code: RequirementCode
  public var text: Phrase

  public init(code: RequirementCode, text: Phrase) {
    self.code = code
    self.text = text
  }
}

/// A usual deduction, so that assessors key a code and not an essay (PROGRAMME 2).
public struct TariffItem: Sendable, Hashable {
  /// Short, typed by hand: `23A`.
  public var code: String
  public var requirement: RequirementCode
  public var points: Int
  public var text: Phrase

  public init(code: String, requirement: RequirementCode, points: Int, text: Phrase) {
    self.code = code
    self.requirement = requirement
    self.points = points
    self.text = text
  }
}

/// The code of a certificate class, `ethics`.
public struct ClassCode: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
}

/// The code of a field of work, `health`.
public struct FieldCode: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
}

/// One of the certificates of trust: a scope, not a medal (PROGRAMME 3).
public struct CertificateClass: Sendable, Hashable {
  public var code: ClassCode
  public var name: Phrase
  public var meantFor: Phrase
  /// Letters before the year in a certificate's number: `DD`.
  public var prefix: String
  /// The lowest score that qualifies, 0…100.
  public var atLeast: Int
  /// Months before the decision day in which no breach of law was done.
  public var cleanMonths: Int
  /// One of these must be among the creator's fields of work.
  public var suits: [FieldCode]
  /// None of these may be among them.
  public var bars: [FieldCode]

  public init(
    code: ClassCode, name: Phrase, meantFor: Phrase, prefix: String, atLeast: Int, cleanMonths: Int,
    suits: [FieldCode], bars: [FieldCode]
  ) {
    self.code = code
    self.name = name
    self.meantFor = meantFor
    self.prefix = prefix
    self.atLeast = atLeast
    self.cleanMonths = cleanMonths
    self.suits = suits
    self.bars = bars
  }
}

/// A field that creators work in; sensitive ones call for the class of ethics (PROGRAMME 3).
public struct FieldOfWork: Sendable, Hashable {
  public var code: FieldCode
  public var name: Phrase
  public var sensitive: Bool

  public init(code: FieldCode, name: Phrase, sensitive: Bool) {
    self.code = code
    self.name = name
    self.sensitive = sensitive
  }
}
