import TrustRegistry

/// The words that a search line may use for values: those of every scheme so far, and the officers' names.
public struct RosterVocabulary: Sendable {
  private let office: Office
  /// Who is meant by `me`; nil knows no such word.
  private let officer: OfficerID?

  public init(_ office: Office, officer: OfficerID? = nil) {
    self.office = office
    self.officer = officer
  }

  /// Empty for traits that are not chosen among few values.
  func choices(of trait: RosterTrait) -> [RosterChoice] {
    switch trait {
    case .platform: Platform.known.map { RosterChoice($0.rawValue, $0.name) }
    case .kind: CreatorKind.known.map { RosterChoice($0.rawValue, $0.name) }
    case .field: fields
    case .certificateClass: classes
    case .status: RosterVocabulary.statuses
    case .step: steps
    case .assessor: assessors
    case .member: RosterVocabulary.memberships
    default: []
    }
  }

  private var fields: [RosterChoice] {
    var seen: Set<FieldCode> = []
    return office.allSchemes.reversed().flatMap(\.fields).filter { seen.insert($0.code).inserted }
      .map { RosterChoice($0.code.rawValue, $0.name) }
  }

  private var classes: [RosterChoice] {
    var seen: Set<ClassCode> = []
    return office.allSchemes.reversed().flatMap(\.classes).filter { seen.insert($0.code).inserted }
      .map { RosterChoice($0.code.rawValue, $0.name, or: [$0.prefix]) }
  }

  private var steps: [RosterChoice] {
    (office.scheme?.steps ?? []).map { RosterChoice(String($0.number), $0.name) }
  }

  private var assessors: [RosterChoice] {
    let all = office.officers.values.sorted { $0.id < $1.id }
      .filter { $0.roles.contains(.assessor) || $0.id == officer }
    return all.map { one in
      RosterChoice(
        one.id.description, Phrase(same: one.name), or: one.id == officer ? ["me", "tôi"] : [])
    }
  }

  private static let statuses: [RosterChoice] =
    CertificateStatus.all(stages: [0]).map { RosterChoice($0.name, $0.phrase) } + [
      RosterChoice(RosterChoice.underReview, Phrase(vi: "đang xét", en: "under review"))
    ]

  private static let memberships: [RosterChoice] =
    [
      RosterChoice(
        "yes", Phrase(vi: "có", en: "yes"),
        codes: [Membership.State.member.rawValue, Membership.State.leaving.rawValue])
    ] + Membership.State.allCases.map { RosterChoice($0.rawValue, $0.phrase) }
    + MemberClass.allCases.map { RosterChoice($0.rawValue, $0.name) }
}
