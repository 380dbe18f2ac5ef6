import TrustRegistry

/// One piece of work that waits for somebody, with the deadline that runs on it.
public struct WorkItem: Identifiable, Sendable, Hashable {
  public let kind: Kind
  /// Whose dossier it is in; nil for what concerns the office.
  public let creator: CreatorID?
  public let name: String
  public let certificateClass: ClassCode?
  /// The day since which it can be done.
  public var since: Day
  /// The clock that runs on it; nil where the scheme sets none.
  public var clock: RunningClock?
  /// Who may do it: an officer of one of these roles.
  public var roles: Roles
  /// The only ones who may, where it is theirs by name.
  public var only: [OfficerID]?
  /// Those who may not: their hands are in it, it is theirs, or they have an interest in it.
  public var barred: Set<OfficerID> = []
  /// How many reviews of the creator are open: the mark beside the name.
  public var openReviews = 0
  /// When the clock runs out, as the calendar in force has it.
  public var due: Due?

  public enum Kind: Sendable, Hashable {
    /// A step to record; `again` after the decision sent the case back to it.
    case step(Int, again: Bool)
    /// Subjects not yet passed.
    case exam([String])
    /// Places of a case's round that have no assessor.
    case assign(Int)
    /// The officer's own card, opened and not submitted.
    case ownCard
    /// A card that the case still wants: the so-manieth of so many.
    case card(Int, of: Int)
    /// A case with nothing missing; how many conditions of the certificate are not met, where that was looked
    /// at.
    case decision(unmet: Int?)
    case appraisal(hasCertificate: Bool)
    case admission(favourable: Bool)
    /// A request of another officer's to erase the data.
    case erasure
    /// The notice of a review to send, and its hearing to hold, by the review's number.
    case notice(Int)
    case hearing(Int)
    /// A certificate that waits for a supervisor, by its number.
    case hold(String)
    /// Proceedings against a member: to be heard, concluded on, decided.
    case memberHearing
    case memberConclusion
    case memberDecision
    /// A member without a certificate in force.
    case memberReview
    /// Whatever else a clock of the scheme runs on, by its number in the dossier.
    case matter(ClockName, Int)
    /// An entry without effect, by its number.
    case finding(Int)
  }

  public struct ID: Hashable, Sendable {
    public let creator: CreatorID?
    public let kind: Kind
    /// Whose it is, where two of a kind wait in one dossier.
    public let only: [OfficerID]?
  }

  public init(
    _ kind: Kind, creator: CreatorID?, name: String, certificateClass: ClassCode? = nil, since: Day,
    clock: RunningClock? = nil, roles: Roles
  ) {
    self.kind = kind
    self.creator = creator
    self.name = name
    self.certificateClass = certificateClass
    self.since = since
    self.clock = clock
    self.roles = roles
  }

  public var id: ID { ID(creator: creator, kind: kind, only: only) }

  /// Goes before all that only waits longer.
  public var isBegun: Bool { kind == .ownCard }

  public func waiting(on day: Day) -> Int { max(0, day.days(since: since)) }

  public func isOverdue(on day: Day) -> Bool { (due?.daysLeft(on: day) ?? 0) < 0 }

  func suits(_ officer: Officer) -> Bool {
    !officer.roles.isDisjoint(with: roles) && only?.contains(officer.id) ?? true
      && !barred.contains(officer.id) && (creator == nil || officer.creator != creator)
  }

  /// What is overdue first; then what is begun; then by deadline, what has none last; then the longest
  /// waiting.
  static func precedes(_ left: WorkItem, _ right: WorkItem, on day: Day) -> Bool {
    if left.isOverdue(on: day) != right.isOverdue(on: day) { return left.isOverdue(on: day) }
    if left.isBegun != right.isBegun, !left.isOverdue(on: day) { return left.isBegun }
    let (one, other) = (left.due?.day, right.due?.day)
    if one != other { return one.map { one in other.map { one < $0 } ?? true } ?? false }
    if left.since != right.since { return left.since < right.since }
    let (first, second) = (left.creator?.number ?? 0, right.creator?.number ?? 0)
    return first == second ? left.rank < right.rank : first < second
  }

  /// The order of the steps within one dossier.
  private var rank: Int {
    switch kind {
    case .exam: 0
    case .step(let number, _): number
    case .ownCard, .card, .assign: 50
    case .decision: 60
    case .notice, .hearing: 65
    case .appraisal, .admission, .matter, .erasure, .hold: 70
    case .memberHearing, .memberConclusion, .memberDecision, .memberReview: 75
    case .finding(let sequence): 100 + sequence
    }
  }
}
