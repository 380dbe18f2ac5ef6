/// The programme at a glance: how much there is of everything, as of a day.
public struct Summary: Sendable, Hashable {
  public let day: Day
  public let creators: Int
  public let openCases: Int
  /// One a step of the scheme in force.
  public let flow: [StepFlow]
  /// Of every clock that runs.
  public let deadlines: Deadlines
  /// Of the scores that stood on the day, one a creator.
  public let scores: ScoreHistogram
  /// One a class of the scheme in force.
  public let certificates: [ClassCount]
  public let memberships: [Membership.State: Int]

  public init(of dossiers: some Sequence<Dossier>, in office: Office, on day: Day) {
    let dossiers = dossiers.filter(\.isRegistered)
    let scheme = office.scheme
    let cases = dossiers.flatMap(\.cases)
    self.day = day
    creators = dossiers.count
    openCases = cases.count { $0.decision == nil }
    flow = StepFlow.all(in: cases, under: scheme?.steps ?? [], on: day)
    deadlines = Deadlines(of: dossiers, by: office.calendar, on: day)
    scores = ScoreHistogram(dossiers.compactMap { $0.score(on: day) }, under: scheme)
    certificates = ClassCount.all(in: dossiers, under: scheme, on: day)
    memberships = dossiers.reduce(into: [:]) { counts, dossier in
      guard let state = dossier.membership?.state(on: day) else { return }
      counts[state, default: 0] += 1
    }
  }
}
