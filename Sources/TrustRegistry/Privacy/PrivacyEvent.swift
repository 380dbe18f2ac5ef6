/// What happened about a person's own data: looks at sensitive parts, the person's requests, data handed out
/// (PROGRAMME 8).
public enum PrivacyEvent: Sendable, Hashable {
  /// An officer asked to see sensitive parts, once a sitting and dossier.
  case sensitiveShown(SensitiveParts, purpose: String)
  /// `day`: when the request reached the association; its clocks count from it.
  case requestLodged(request: Int, type: RequestType, channel: RequestChannel, day: Day, document: String)
  /// The person was told that the request is being dealt with.
  case requestAcknowledged(request: Int, document: String)
  case requestClosed(request: Int, outcome: RequestOutcome, reason: String, document: String)
  /// All that is held on the person was handed out, in answer to their request.
  case accessGiven(request: Int, purpose: String)

  var kind: EventKind {
    switch self {
    case .sensitiveShown: .sensitiveShown
    case .requestLodged: .requestLodged
    case .requestAcknowledged: .requestAcknowledged
    case .requestClosed: .requestClosed
    case .accessGiven: .accessGiven
    }
  }
}

/// What a person may ask for about their own data (PROGRAMME 8).
public enum RequestType: String, Sendable, Hashable, CaseIterable {
  case access, correction, erasure, restriction, objection
  /// Of a consent that was given.
  case withdrawal
}

/// By which way a request came.
public enum RequestChannel: String, Sendable, Hashable, CaseIterable {
  case inPerson, letter, email, portal, telephone
}

public enum RequestOutcome: String, Sendable, Hashable, CaseIterable {
  case done
  /// With its ground.
  case refused
}
