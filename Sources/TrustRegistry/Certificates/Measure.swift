/// What a supervisor did to a certificate after its decision (PROGRAMME 6): it takes effect at once.
public struct Measure: Sendable, Hashable {
  public let act: Act
  /// The review in which it was taken; nil for what needs none.
  public let review: Int?
  public let reason: String
  /// From this day on.
  public let day: Day
  public let by: OfficerID
  /// From when on it counts no more since an appeal undid it; nil while it stands.
  public internal(set) var liftedOn: Day?

  public enum Act: Sendable, Hashable {
    case suspended(until: SuspensionEnd, emergency: Bool)
    case reinstated
    case revoked
    case holdLifted
  }
}

/// When a suspension ends (PROGRAMME 6).
public enum SuspensionEnd: Sendable, Hashable {
  /// The last suspended day: the next one ends it by itself.
  case through(Day)
  /// What the holder must do first: it ends by reinstatement only.
  case condition(String)
}

/// Why a certificate to come waits for a supervisor (PROGRAMME 3).
public struct Hold: Sendable, Hashable {
  public let cause: Cause
  public let since: Day
  /// Who recorded what caused it, or brought what the certificate before was measured for, and therefore
  /// does not lift it.
  public internal(set) var broughtBy: Set<OfficerID>
  /// The day of the supervisor's release; nil while it holds.
  public internal(set) var liftedOn: Day?

  public enum Cause: Sendable, Hashable {
    /// The certificate that it follows is suspended or revoked.
    case predecessor(String)
    case breach(Int)
    case ruleBreach(Int)
  }
}
