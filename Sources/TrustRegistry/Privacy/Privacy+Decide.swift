/// What is asked about a person's own data.
public enum PrivacyCommand: Sendable, Hashable {
  case look(SensitiveParts, purpose: String)
  case lodgeRequest(type: RequestType, channel: RequestChannel, day: Day, document: String)
  case acknowledgeRequest(request: Int, document: String)
  case closeRequest(request: Int, outcome: RequestOutcome, reason: String, document: String)
  case giveAccess(request: Int, purpose: String)

  var texts: [TypedText] {
    switch self {
    case .look(_, let purpose), .giveAccess(_, let purpose): [.words(purpose)]
    case .lodgeRequest(_, _, _, let document), .acknowledgeRequest(_, let document): [.name(document)]
    case .closeRequest(_, _, let reason, let document): [.words(reason), .name(document)]
    }
  }
}

extension Sitting {
  func decide(_ command: PrivacyCommand) throws(Refusal) -> [PrivacyEvent] {
    switch command {
    case .look(let parts, let purpose): [try look(at: parts, purpose)]
    case .lodgeRequest(let type, let channel, let day, let document):
      [try lodge(type, channel, day, document)]
    case .acknowledgeRequest(let number, let document): [try acknowledge(number, document)]
    case .closeRequest(let number, let outcome, let reason, let document):
      [try close(number, outcome, reason, document)]
    case .giveAccess(let number, let purpose): [try giveAccess(number, purpose)]
    }
  }

  private func look(at parts: SensitiveParts, _ purpose: String) throws(Refusal) -> PrivacyEvent {
    try require(.sensitiveShown)
    try require(parts.readers)
    try requireRegistered()
    var held = parts.intersection(dossier.sensitiveParts)
    guard !held.isEmpty else { throw .nothingMasked }
    if dossier.isAccused(officer) { held.subtract(.complainants) }
    guard !held.isEmpty else { throw .complaintAgainstOneself }
    return .sensitiveShown(held, purpose: try text(purpose, or: .purposeMissing))
  }

  private func lodge(
    _ type: RequestType, _ channel: RequestChannel, _ day: Day, _ document: String
  ) throws(Refusal) -> PrivacyEvent {
    try require(.requestLodged)
    try requireRegistered()
    return .requestLodged(
      request: dossier.requests.count + 1, type: type, channel: channel, day: try past(day),
      document: try text(document, or: .documentMissing))
  }

  private func acknowledge(_ number: Int, _ document: String) throws(Refusal) -> PrivacyEvent {
    try require(.requestAcknowledged)
    let request = try openRequest(number)
    guard request.acknowledgement == nil else { throw .requestAcknowledged(number) }
    return .requestAcknowledged(
      request: number, document: try text(document, or: .documentMissing))
  }

  private func close(
    _ number: Int, _ outcome: RequestOutcome, _ reason: String, _ document: String
  ) throws(Refusal) -> PrivacyEvent {
    try require(.requestClosed)
    let request = try openRequest(number)
    guard !request.lacksAccess(for: outcome) else { throw .accessNotGiven(number) }
    return .requestClosed(
      request: number, outcome: outcome, reason: try text(reason, or: .reasonMissing),
      document: try text(document, or: .documentMissing))
  }

  /// Nobody takes out a whole dossier but in answer to the person's own request.
  private func giveAccess(_ number: Int, _ purpose: String) throws(Refusal) -> PrivacyEvent {
    try require(.accessGiven)
    let request = try openRequest(number)
    guard request.type == .access else { throw .accessNotAsked(number) }
    return .accessGiven(request: number, purpose: try text(purpose, or: .purposeMissing))
  }

  private func openRequest(_ number: Int) throws(Refusal) -> PersonRequest {
    guard let found = dossier.request(numbered: number) else { throw .requestUnknown(number) }
    guard found.isOpen else { throw .requestClosed(number) }
    return found
  }
}

extension Dossier {
  public func request(numbered number: Int) -> PersonRequest? { requests.first { $0.number == number } }
}

extension PersonRequest {
  /// A request for one's data is not done while nothing was handed out.
  func lacksAccess(for outcome: RequestOutcome) -> Bool {
    type == .access && outcome == .done && givenOn == nil
  }
}
