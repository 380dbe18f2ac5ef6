/// A person's request about their own data, and what became of it (PROGRAMME 8).
public struct PersonRequest: Sendable, Hashable {
  /// Counted from 1 within the dossier.
  public let number: Int
  public let type: RequestType
  public let channel: RequestChannel
  /// The day on which it reached the association.
  public let day: Day
  public let document: String
  public let lodgedBy: OfficerID
  /// As the scheme had them when it was lodged.
  public let clocks: [ClockRule]
  public internal(set) var acknowledgement: Answer?
  /// When all that is held was last handed out for it; nil before.
  public internal(set) var givenOn: Day?
  public internal(set) var closing: Closing?

  /// What the person was told, and by which document.
  public struct Answer: Sendable, Hashable {
    public var document: String
    public var by: OfficerID
    public var day: Day
  }

  public struct Closing: Sendable, Hashable {
    public var outcome: RequestOutcome
    /// What was done, or the ground of the refusal.
    public var reason: String
    public var document: String
    public var by: OfficerID
    public var day: Day
  }

  public enum State: String, Sendable, Hashable, CaseIterable {
    case lodged, acknowledged, done, refused
  }

  public var isOpen: Bool { closing == nil }

  /// Its clocks that still run: the first answer's until it is given, all of them until it is closed.
  public var waiting: [ClockRule] {
    clocks.filter { isOpen && ($0.name != .requestAcknowledgement || acknowledgement == nil) }
  }

  public var state: State {
    switch closing?.outcome {
    case .done: .done
    case .refused: .refused
    case nil: acknowledgement == nil ? .lodged : .acknowledged
    }
  }
}

/// An officer's look at sensitive parts.
public struct Look: Sendable, Hashable {
  public let parts: SensitiveParts
  public let purpose: String
  public let by: OfficerID
  public let at: Timestamp
}

extension RequestType {
  /// The clock of its end; every type shares that of the first answer.
  public var clock: ClockName {
    switch self {
    case .access: .requestAccess
    case .correction: .requestCorrection
    case .erasure: .requestErasure
    case .restriction, .objection: .requestObjection
    case .withdrawal: .requestWithdrawal
    }
  }
}

extension Scheme {
  /// The clocks that a request of `type` starts.
  func clocks(of type: RequestType) -> [ClockRule] {
    clocks.filter { $0.name == .requestAcknowledgement || $0.name == type.clock }
  }
}

extension Dossier {
  /// What open requests wait for, each from the day on which it came: the first answer, and the end.
  var requestClocks: [RunningClock] {
    openRequests.flatMap { request in
      request.waiting.map {
        RunningClock(what: .named($0.name, number: request.number), anchor: request.day, limit: $0.limit)
      }
    }
  }

  /// A person's requests that wait for an answer or an end.
  public var openRequests: [PersonRequest] { requests.filter(\.isOpen) }
}
