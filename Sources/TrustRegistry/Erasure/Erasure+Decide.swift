/// What is asked about erasing a person's data (PROGRAMME 8; JOURNAL 19).
public enum ErasureCommand: Sendable, Hashable {
  /// `document`: the number of the person's request, or of what else asks for the erasure.
  case request(ErasureScope, basis: String, document: String)
  case withdrawRequest(reason: String)
  /// Carries out the standing request, which must be of this scope.
  case order(ErasureScope)
}

extension Sitting {
  func decide(_ command: ErasureCommand) throws(Refusal) -> [ErasureEvent] {
    switch command {
    case .request(let scope, let basis, let document): [try request(scope, basis, document)]
    case .withdrawRequest(let reason): [try withdrawRequest(reason)]
    case .order(let scope): [try order(scope)]
    }
  }

  private func request(
    _ scope: ErasureScope, _ basis: String, _ document: String
  ) throws(Refusal) -> ErasureEvent {
    try require(.erasureRequested)
    try requireRegistered()
    if let standing = dossier.erasureRequest { throw .erasureRequestStanding(standing.scope) }
    if case .caseNumbered(let number) = scope, dossier.caseNumbered(number) == nil {
      throw .caseUnknown(number)
    }
    return .requested(
      scope: scope, basis: try lasting(text(basis, or: .reasonMissing)),
      document: try lasting(text(document, or: .documentMissing)))
  }

  private func withdrawRequest(_ reason: String) throws(Refusal) -> ErasureEvent {
    try require(.erasureWithdrawn)
    guard dossier.erasureRequest != nil else { throw .erasureRequestMissing }
    return .requestWithdrawn(reason: try lasting(text(reason, or: .reasonMissing)))
  }

  private func order(_ scope: ErasureScope) throws(Refusal) -> ErasureEvent {
    try require(.dossierErased)
    guard let request = dossier.erasureRequest, request.scope == scope else {
      throw .erasureRequestMissing
    }
    guard request.by != officer else { throw .requesterOrders }
    let holds = dossier.legalHolds(on: day, for: scope, under: office.scheme)
    guard holds.isEmpty else { throw .legalHold(holds) }
    let order = dossier.plannedErasure(of: scope)
    switch scope {
    case .dossier: return .dossierErased(order)
    case .caseNumbered(let number): return .caseErased(case: number, order)
    }
  }

  /// Words that stand after the erasure must not say whose data it was.
  private func lasting(_ text: String) throws(Refusal) -> String {
    guard !Traces(of: dossier).name(in: text) else { throw .lastingWordsNamePerson }
    return text
  }
}
