/// An appeal of the person concerned against a decision, and what became of it (PROGRAMME 5).
public struct Appeal: Sendable, Hashable {
  /// Counted from 1 within the dossier.
  public let number: Int
  public let against: AppealTarget
  /// Which of the decisions on the same matter it turns against, from 1.
  public let ordinal: Int
  /// The day on which it reached the office.
  public let lodgedOn: Day
  public internal(set) var grounds: String
  public internal(set) var document: String
  public let recordedBy: OfficerID
  public let recordedOn: Day
  /// How soon it is acknowledged; nil where the scheme then in force sets no term.
  public let acknowledgeWithin: TimeLimit?
  /// How soon it is decided.
  public let answerWithin: TimeLimit?
  public internal(set) var acknowledgement: Acknowledgement?
  public internal(set) var prolongation: Prolongation?
  public internal(set) var ruling: Ruling?

  /// That the office has it, told to whom it comes from.
  public struct Acknowledgement: Sendable, Hashable {
    public var document: String
    public var by: OfficerID
    public var day: Day
  }

  /// More time for the answer, once, with its reason.
  public struct Prolongation: Sendable, Hashable {
    /// The last day for the answer.
    public var until: Day
    public var reason: String
    public var by: OfficerID
    public var day: Day
  }

  /// How it ended.
  public struct Ruling: Sendable, Hashable {
    public var outcome: AppealOutcome
    public var reason: String
    public var by: OfficerID
    public var day: Day
  }

  public var isOpen: Bool { ruling == nil }
}

/// What comes of an appeal.
public enum AppealOutcome: Sendable, Hashable {
  /// The decision stands.
  case upheld
  /// Whoever decides the appeal decides the matter anew, in the same transaction.
  case altered
  /// The matter is undecided again. `step`: of a case, the one step that is open again; nil where all stand.
  case remitted(step: Int?)

  public static let names = ["upheld", "altered", "remitted"]

  /// Nil where nothing has that name, or a step is named that only a remittal opens.
  public init?(name: String, step: Int? = nil) {
    switch (name, step) {
    case ("upheld", nil): self = .upheld
    case ("altered", nil): self = .altered
    case ("remitted", _): self = .remitted(step: step)
    default: return nil
    }
  }

  /// Its name on the wire.
  public var name: String {
    switch self {
    case .upheld: "upheld"
    case .altered: "altered"
    case .remitted: "remitted"
    }
  }
}

extension Dossier {
  public func appeal(_ number: Int) -> Appeal? { appeals.first { $0.number == number } }

  /// Appeals not yet decided, oldest first.
  public var openAppeals: [Appeal] { appeals.filter(\.isOpen) }

  /// The open appeal about the newest membership: until it is decided, nobody applies anew.
  var membershipAppeal: Appeal? { openAppeals.first { $0.against.isOfAlliance } }
}
