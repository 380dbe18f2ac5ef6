/// What lists show of a creator: a pure function of the dossier, with days in place of status, so that no row
/// grows old by itself (JOURNAL 22). Nothing is decided from it.
public struct RosterRow: Sendable, Hashable {
  public let id: CreatorID
  public let name: String
  public let kind: CreatorKind
  public let fields: [FieldCode]
  public let province: String?
  public let accounts: [Account]
  /// Over all accounts; nil when never counted.
  public let followers: Int?
  /// The score that last stood.
  public let score: Int?
  public let openCase: OpenCase?
  /// Without the reasons of what was done to them.
  public let certificates: [Certificate]
  public let membership: MembershipDays?
  /// How many reviews are open: the mark that a list shows beside the name.
  public let openReviews: Int
  /// Appeals not yet decided, without their grounds: no sensitive word stands in a list.
  public let openAppeals: [Appeal]
  public let registeredOn: Day
  /// Since when an officer's request to erase data waits for another's order.
  public let erasureRequestedOn: Day?
  public let revision: Int

  /// The undecided case: what it seeks, and what it waits for.
  public struct OpenCase: Sendable, Hashable {
    public let number: Int
    public let certificateClass: ClassCode
    public let openedOn: Day
    /// Steps before the decision that are missing, by number.
    public let missing: [Int]
    /// Cards of the present round that are opened and that are submitted: numbers only, never points.
    public let opened: Int
    public let submitted: Int
    public let needed: Int
    /// Who fills a place of the present round.
    public let assessors: [OfficerID]
    /// Nil until it stands.
    public let score: Int?
    /// The last day on which anything was done in the case.
    public let lastDay: Day
  }

  /// Nil for a dossier that is not registered or was erased.
  public init?(of dossier: Dossier) {
    guard let particulars = dossier.particulars, let day = dossier.registeredOn else { return nil }
    id = dossier.id
    name = particulars.name
    kind = particulars.kind
    fields = particulars.fields
    province = particulars.province
    accounts = dossier.accounts
    followers = dossier.followers
    score = dossier.score
    openCase = dossier.openCase.map(OpenCase.init)
    certificates = dossier.certificates.map(\.listed)
    membership = dossier.membership?.days
    openReviews = dossier.openReviews.count
    openAppeals = dossier.openAppeals.map(\.masked)
    registeredOn = day
    erasureRequestedOn = dossier.erasureRequest?.day
    revision = dossier.revision
  }

  /// Stands for a row that cannot be read: nothing is known but whose it is.
  public init(unreadable creator: CreatorID?) {
    id = creator ?? CreatorID(kind: .opinionLeader, number: 0)
    (name, kind, fields, province, accounts) = ("", .opinionLeader, [], nil, [])
    (followers, score, openCase, certificates, membership) = (nil, nil, nil, [], nil)
    (openReviews, openAppeals, registeredOn) = (0, [], Day(number: 0))
    (erasureRequestedOn, revision) = (nil, 0)
  }

  /// Whether a certificate is in force on `day`.
  public func holdsCertificate(on day: Day) -> Bool { shownCertificate(on: day)?.isInForce(on: day) ?? false }

  /// The highest valid certificate, else the latest (PROGRAMME 3).
  public func shownCertificate(on day: Day) -> Certificate? { certificates.shown(on: day) }
}

extension RosterRow.OpenCase {
  init(_ open: Case) {
    number = open.number
    certificateClass = open.certificateClass
    openedOn = open.openedOn
    missing = open.missingSteps
    let cards = open.currentScorecards
    opened = cards.count
    submitted = cards.filter(\.isSubmitted).count
    needed = open.scorecardsNeeded
    assessors = open.seatedAssessors
    score = open.score
    lastDay = open.lastDay
  }
}

extension Certificate {
  /// As a list tells it: why a measure was taken stands in the dossier only (JOURNAL 22).
  var listed: Certificate {
    var listed = self
    listed.measures = measures.map { measure in
      Measure(
        act: measure.act, review: measure.review, reason: "", day: measure.day, by: measure.by,
        liftedOn: measure.liftedOn)
    }
    return listed
  }
}
