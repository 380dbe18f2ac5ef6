/// What happened to the office: officers, keys, schemes, number series.
public enum OfficeEvent: Sendable, Hashable {
  case founded(
    name: String, trial: Bool, officer: OfficerID, officerName: String, key: PublicKey, roles: Roles)
  case schemeAdopted(Scheme)
  /// `proof`: the new key's own signature, 128 hex digits (JOURNAL 8). `creator`: the officer's own dossier,
  /// if any.
  case enrolled(
    officer: OfficerID, name: String, key: PublicKey, roles: Roles, creator: CreatorID?, proof: String)
  /// A second officer lets the deciding roles take effect.
  case confirmed(officer: OfficerID)
  /// What the key signed after `since` is listed by an audit; nothing is undone by itself.
  case retired(officer: OfficerID, since: Day, reason: String)
  case keyReplaced(officer: OfficerID, key: PublicKey, proof: String, reason: String)
  case clockCorrected(reason: String)
  /// The journal was put back from a copy whose last line was `sequence` with `seal`.
  case restored(sequence: Int, seal: String, reason: String)
  /// After a restore the signer gives up the line that they had seen last and that is gone: its number, seal
  /// and signature, by which anybody can verify that it was there (JOURNAL 28).
  case historyAccepted(sequence: Int, seal: String, signature: String)
  /// An activity of the alliance; activities are numbered from 1.
  case activityOpened(number: Int, Activity)
  /// The numbers of a series are taken up to and with `upTo`.
  case numbersTaken(series: Series, upTo: Int)

  var kind: EventKind {
    switch self {
    case .founded: .registryFounded
    case .schemeAdopted: .schemeAdopted
    case .enrolled: .officerEnrolled
    case .confirmed: .officerConfirmed
    case .retired: .officerRetired
    case .keyReplaced: .keyReplaced
    case .clockCorrected: .clockCorrected
    case .restored: .registryRestored
    case .historyAccepted: .historyAccepted
    case .numbersTaken: .numbersTaken
    case .activityOpened: .activityOpened
    }
  }
}

/// A series of numbers that no two creators share: `creator`, or `DD-2026` for a class and year of
/// certificates.
public struct Series: Sendable, Hashable, RawRepresentable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let creator = Series(rawValue: "creator")

  public static func certificates(prefix: String, year: Int) -> Series {
    Series(rawValue: "\(prefix)-\(year)")
  }
}
