/// What a member did, what was done for them, and how they left.
public struct MemberLife: Sendable, Hashable {
  public internal(set) var participations: [Participation] = []
  public internal(set) var honours: [Honour] = []
  public internal(set) var measures: [Measure] = []
  public internal(set) var proceedings: [Proceeding] = []
  public internal(set) var exit: Exit?
  public internal(set) var reviews: [MembershipReview] = []

  public struct Measure: Sendable, Hashable {
    public var report: MeasureReport
    public var by: OfficerID
  }

  /// A member's own way out.
  public struct Exit: Sendable, Hashable {
    public var notice: ExitNotice
    public var noticedOn: Day
    public var handedOver: Membership.Inquiry.Answer?
  }

  public struct MembershipReview: Sendable, Hashable {
    public var outcome: MembershipReviewOutcome
    public var note: String
    public var by: OfficerID
    public var day: Day
  }

  /// The proceedings still undecided; at most one.
  public var openProceeding: Proceeding? { proceedings.last { $0.outcome == nil } }

  /// The termination in effect; nil where there is none, or an appeal lifted it.
  public var termination: Proceeding.Termination? {
    proceedings.lazy.compactMap(\.termination).last { $0.liftedOn == nil }
  }

  /// Support that still runs on `day`: until its end nobody concludes.
  public func support(runningOn day: Day) -> MeasureReport? {
    measures.map(\.report).last { $0.through.map { day <= $0 } ?? false }
  }
}

/// Proceedings for termination: the committee concludes, the member is heard, a supervisor decides
/// (PROGRAMME 7).
public struct Proceeding: Sendable, Hashable {
  public internal(set) var conclusion: Conclusion?
  public internal(set) var hearings: [MemberHearing] = []
  public internal(set) var outcome: Outcome?
  /// Terminations that an appeal sent back, oldest first.
  public internal(set) var earlierTerminations: [Termination] = []
  /// Everybody who acted in it before the decision, by person.
  public internal(set) var hands: Set<OfficerID> = []

  public struct Conclusion: Sendable, Hashable {
    public var ground: TerminationGround
    public var document: String
    public var note: String
    public var by: OfficerID
    public var day: Day
  }

  public struct Termination: Sendable, Hashable {
    public var ground: TerminationGround
    public var reason: String
    public var by: OfficerID
    public var day: Day
    /// From when on it counts no more.
    public var liftedOn: Day?
  }

  public enum Outcome: Sendable, Hashable {
    case terminated(Termination)
    case kept(reason: String, by: OfficerID, day: Day)
  }

  public var termination: Termination? {
    guard case .terminated(let termination) = outcome else { return nil }
    return termination
  }

  /// All that came of it, oldest first.
  public var terminations: [Termination] { earlierTerminations + [termination].compactMap { $0 } }
}
