/// An application to the alliance, and what became of it (PROGRAMME 7).
public struct Membership: Sendable, Hashable {
  public let memberClass: MemberClass
  public let applicant: Applicant
  /// The document by which the creator asked to join.
  public let consent: String
  /// The letter by which an honorary member was invited.
  public let invitation: Invitation?
  public let appliedOn: Day
  public let appliedBy: OfficerID
  /// The scheme that the application is pinned to.
  public let rules: AllianceRules
  /// Consents that membership needs, each to a text of this version or a later one (PROGRAMME 8).
  public let consents: [CaseTerms.ConsentTerms]
  public internal(set) var declarations: [DeclarationRecord] = []
  public internal(set) var inquiries: [Inquiry] = []
  public internal(set) var networks: [NetworkCode] = []
  public internal(set) var appraisal: Appraisal?
  public internal(set) var decision: Decision?
  /// Refusals that an appeal sent back.
  public internal(set) var earlierDecisions: [Decision] = []
  public internal(set) var withdrawal: Withdrawal?
  public internal(set) var life = MemberLife()
  /// Everybody who acted before the decision, by person.
  public internal(set) var hands: Set<OfficerID>

  public struct Invitation: Sendable, Hashable {
    public var document: String
    public var by: OfficerID
    public var day: Day
  }

  public struct DeclarationRecord: Sendable, Hashable {
    public var declaration: Declaration
    public var by: OfficerID
    public var day: Day
  }

  /// What the secretariat asked for, and the paper that answered it.
  public struct Inquiry: Sendable, Hashable {
    public var what: String
    public var by: OfficerID
    public var day: Day
    public var answer: Answer?

    public struct Answer: Sendable, Hashable {
      public var document: String
      public var day: Day
    }
  }

  public struct Appraisal: Sendable, Hashable {
    public var favourable: Bool
    public var note: String
    public var by: OfficerID
    public var day: Day
  }

  public struct Decision: Sendable, Hashable {
    public var admitted: Bool
    public var reason: String
    public var by: OfficerID
    public var day: Day
  }

  public struct Withdrawal: Sendable, Hashable {
    public var document: String
    public var by: OfficerID
    public var day: Day
  }

  /// The last word on a point of the charter.
  public func declaration(of point: CharterPoint) -> Declaration? {
    declarations.last { $0.declaration.points.contains(point) }?.declaration
  }

  /// What the secretariat waits for.
  public var openInquiry: Inquiry? { inquiries.last { $0.answer == nil } }
}
