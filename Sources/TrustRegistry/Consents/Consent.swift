/// What a person agreed to: one purpose, in one version of its text, by a channel that proves it
/// (PROGRAMME 8). Withdrawable on any day; the record of it stays.
public struct Consent: Sendable, Hashable {
  public let purpose: PurposeCode
  /// Of the text that was agreed to, from 1.
  public let version: Int
  public let channel: ConsentChannel
  /// The number of the paper or file that proves it.
  public let document: String
  /// When the person agreed.
  public let day: Day
  public let recordedBy: OfficerID
  public internal(set) var withdrawal: Withdrawal?

  public struct Withdrawal: Sendable, Hashable {
    public var document: String
    public var reason: String
    /// When the person withdrew.
    public var day: Day
    public var recordedBy: OfficerID
  }

  public var stands: Bool { withdrawal == nil }
}

/// How a consent was given, so that it can be proven (PROGRAMME 8; Decree 356/2025).
public enum ConsentChannel: String, Sendable, Hashable, CaseIterable {
  case paper, form, email, message, recording
}

extension Dossier {
  /// The consent to `purpose` that was given last and not withdrawn.
  public func standingConsent(to purpose: PurposeCode) -> Consent? {
    consents.last { $0.purpose == purpose && $0.stands }
  }

  /// Purposes that the case needs without a standing consent, in the version that it needs or a later one.
  public func missingConsents(for found: Case) -> [PurposeCode] {
    found.terms.consents.filter { needed in
      (standingConsent(to: needed.purpose)?.version ?? 0) < needed.version
    }.map(\.purpose)
  }
}
