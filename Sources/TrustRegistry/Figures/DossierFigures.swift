/// What a dossier adds to the figures over the registry: a pure function of it, with days in place of what
/// depends on the day, so that it may stand in the roster index (JOURNAL 22). Nothing is decided from it, and
/// no blind card is in it.
public struct DossierFigures: Sendable, Hashable {
  public let id: CreatorID
  public let cases: [CaseFigures]
  /// Every clock that runs.
  public let clocks: [RunningClock]
  /// Without the reasons of what was done to them.
  public let certificates: [Certificate]
  public let membership: MembershipDays?
  /// The first day on which a record of each class may have ended: nothing of the class is past its time
  /// before that.
  public let endings: [RetentionRule.RecordClass: Day]

  /// Nil for a dossier that is not registered, and for one to which nothing came since that is counted.
  public init?(of dossier: Dossier) {
    guard dossier.isRegistered, !dossier.isPlain else { return nil }
    id = dossier.id
    cases = dossier.cases.map(CaseFigures.init)
    clocks = dossier.runningClocks
    certificates = dossier.certificates.map(\.listed)
    membership = dossier.membership?.days
    endings = dossier.endings
  }

  /// The score that last stood on `day`, of whichever case; nil when none did.
  func score(on day: Day) -> Int? { cases.last { $0.score(on: day) != nil }?.score(on: day) }
}

extension Dossier {
  /// Whether it was registered and nothing came to it that any figure counts or that holds its data.
  var isPlain: Bool {
    cases.isEmpty && erasedCases.isEmpty && certificates.isEmpty && memberships.isEmpty && reviews.isEmpty
      && complaints.isEmpty && breaches.isEmpty && appeals.isEmpty && requests.isEmpty
      && runningClocks.isEmpty
  }
}

/// Counts figures of dossiers one by one, in whatever order; what was counted apart is put together.
public protocol FiguresTally: Sendable {
  mutating func add(_ figures: DossierFigures)
  mutating func add(_ other: Self)
}
