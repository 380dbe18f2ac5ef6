/// What is asked about a person's consents.
public enum ConsentCommand: Sendable, Hashable {
  /// `version`: of the purpose's text, from 1.
  case give(purpose: PurposeCode, version: Int, channel: ConsentChannel, document: String, day: Day)
  case withdraw(purpose: PurposeCode, document: String, reason: String, day: Day)
}

extension Sitting {
  func decide(_ command: ConsentCommand) throws(Refusal) -> [ConsentEvent] {
    switch command {
    case .give(let code, let version, let channel, let document, let day):
      try require(.consentGiven)
      try requireRegistered()
      guard let purpose = try scheme().purpose(code) else { throw .purposeUnknown(code) }
      guard (1...purpose.version).contains(version) else {
        throw .consentVersionUnknown(version, latest: purpose.version)
      }
      if let standing = dossier.standingConsent(to: code), standing.version >= version {
        throw .consentStanding(code, version: standing.version)
      }
      return [
        .given(
          purpose: code, version: version, channel: channel,
          document: try text(document, or: .documentMissing), day: try past(day))
      ]
    case .withdraw(let code, let document, let reason, let day):
      try require(.consentWithdrawn)
      try requireRegistered()
      guard let standing = dossier.standingConsent(to: code) else { throw .consentNotGiven(code) }
      guard try past(day) >= standing.day else { throw .withdrawnBeforeGiven(day, given: standing.day) }
      return [
        .withdrawn(
          purpose: code, document: try text(document, or: .documentMissing),
          reason: try text(reason, or: .reasonMissing), day: day)
      ]
    }
  }

  /// Membership is voluntary: it ends with a consent that it rests on, the same day (PROGRAMME 7).
  func membershipEnding(with command: ConsentCommand) -> [Event] {
    guard case .withdraw(let code, let document, _, _) = command, let current = dossier.membership,
      let state = current.state(on: day), state.isOpen || state.isMember,
      current.consents.contains(where: { $0.purpose == code })
    else { return [] }
    return [.alliance(.consentWithdrawn(document: String(document.trimmed)))]
  }
}
