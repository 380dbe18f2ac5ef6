/// What a supervisor decided about a certificate after it was issued (PROGRAMME 3, 6).
public enum MeasureEvent: Sendable, Hashable {
  case suspended(Suspension)
  case reinstated(certificate: String, review: Int?, reason: String)
  case revoked(certificate: String, review: Int?, reason: String)
  /// A certificate to come takes effect on its day after all.
  case holdLifted(certificate: String, reason: String)

  var kind: EventKind {
    switch self {
    case .suspended: .certificateSuspended
    case .reinstated: .certificateReinstated
    case .revoked: .certificateRevoked
    case .holdLifted: .holdLifted
    }
  }

  /// The number of the certificate.
  public var certificate: String {
    switch self {
    case .suspended(let suspension): suspension.certificate
    case .reinstated(let number, _, _), .revoked(let number, _, _), .holdLifted(let number, _): number
    }
  }

  /// The review in which it is taken.
  public var review: Int? {
    switch self {
    case .suspended(let suspension): suspension.review
    case .reinstated(_, let review, _), .revoked(_, let review, _): review
    case .holdLifted: nil
    }
  }
}

/// A certificate set aside for a time.
public struct Suspension: Sendable, Hashable {
  public var certificate: String
  public var until: SuspensionEnd
  /// Before notice and hearing, which then follow.
  public var emergency: Bool
  public var review: Int
  public var reason: String

  public init(certificate: String, until: SuspensionEnd, emergency: Bool, review: Int, reason: String) {
    self.certificate = certificate
    self.until = until
    self.emergency = emergency
    self.review = review
    self.reason = reason
  }
}
