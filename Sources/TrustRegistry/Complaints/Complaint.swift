/// A complaint by somebody else, and what became of it (PROGRAMME 6, 7). Who complained is kept apart, in an
/// entry of their own (JOURNAL 12).
public struct Complaint: Sendable, Hashable {
  /// Counted from 1 within the dossier.
  public let number: Int
  public internal(set) var report: ComplaintReport
  public let recordedOn: Day
  /// Everybody who took it in and worked on it, by person: none of them answers it (PROGRAMME 5).
  public internal(set) var hands: Set<OfficerID>
  /// Within which time it is acknowledged and answered, by the scheme in force when it was lodged.
  public let acknowledgementLimit: TimeLimit?
  public let answerLimit: TimeLimit?
  /// Nil where nobody gave a name, or their words were erased.
  public internal(set) var complainant: Complainant?
  public internal(set) var acknowledgement: Acknowledgement?
  public internal(set) var extended: Extension?
  public internal(set) var answer: Answer?

  public struct Acknowledgement: Sendable, Hashable {
    public let document: String
    public let day: Day
    public let by: OfficerID
  }

  /// It is complex: there is more time for the answer.
  public struct Extension: Sendable, Hashable {
    /// The last day for the answer before, and from then on.
    public let from: Day
    public let through: Day
    public let reason: String
    public let day: Day
    public let by: OfficerID
  }

  public struct Answer: Sendable, Hashable {
    public let outcome: ComplaintOutcome
    public internal(set) var reason: String
    public let document: String
    public let day: Day
    public let by: OfficerID
  }

  public enum State: String, Sendable, Hashable, CaseIterable {
    case lodged, acknowledged, extended, upheld, rejected
  }

  public var state: State {
    switch answer?.outcome {
    case .upheld: .upheld
    case .rejected: .rejected
    case nil: extended != nil ? .extended : acknowledgement != nil ? .acknowledged : .lodged
    }
  }

  public var isOpen: Bool { answer == nil }
}

extension Dossier {
  /// Whether a complaint in this dossier is about `officer`: who complained is not for them to know.
  func isAccused(_ officer: OfficerID) -> Bool { complaints.contains { $0.report.officer == officer } }

  public func complaint(_ number: Int) -> Complaint? {
    complaints[ordinal: number]
  }
}
