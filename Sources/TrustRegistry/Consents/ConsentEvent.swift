/// What happened about a person's consents (PROGRAMME 8).
public enum ConsentEvent: Sendable, Hashable {
  case given(purpose: PurposeCode, version: Int, channel: ConsentChannel, document: String, day: Day)
  case withdrawn(purpose: PurposeCode, document: String, reason: String, day: Day)

  var kind: EventKind {
    switch self {
    case .given: .consentGiven
    case .withdrawn: .consentWithdrawn
    }
  }
}
