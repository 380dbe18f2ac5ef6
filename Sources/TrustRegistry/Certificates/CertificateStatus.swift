/// What a certificate is worth on a day (PROGRAMME 3): never stored, always asked.
public enum CertificateStatus: Sendable, Hashable {
  case upcoming
  case valid
  /// Valid, with at most `within` days to go: a stage of the scheme, 90, 60 or 30.
  case expiring(within: Int)
  /// Past its end, and nothing of its class stands in its place.
  case expired
  case suspended
  case revoked
  /// Past its end, and a later certificate of its class has begun.
  case superseded
  /// To come, and waiting for a supervisor (PROGRAMME 3).
  case onHold

  /// Its name on the wire.
  public var name: String {
    switch self {
    case .upcoming: "upcoming"
    case .valid: "valid"
    case .expiring: "expiring"
    case .expired: "expired"
    case .suspended: "suspended"
    case .revoked: "revoked"
    case .superseded: "superseded"
    case .onHold: "onHold"
    }
  }

  /// Whether the holder may use the certificate.
  public var isInForce: Bool {
    switch self {
    case .valid, .expiring: true
    case .upcoming, .expired, .suspended, .revoked, .superseded, .onHold: false
    }
  }
}

extension Certificate {
  /// What it is worth on any day, past or to come, as known now: pure, total, and nobody's act.
  /// - Parameter stages: days to go at which expiring begins, as the scheme has them.
  public func status(on day: Day, stages: [Int]) -> CertificateStatus {
    if isRevoked(on: day) { return .revoked }
    if day > validThrough {
      return supersededFrom.map { $0 <= day } ?? false ? .superseded : .expired
    }
    if isOnHold(on: day) { return .onHold }
    if day < validFrom { return .upcoming }
    if suspension(on: day) != nil { return .suspended }
    let left = validThrough.days(since: day)
    if let stage = stages.filter({ left <= $0 }).min() { return .expiring(within: stage) }
    return .valid
  }

  public func isInForce(on day: Day) -> Bool { status(on: day, stages: []).isInForce }

  /// Days until the last valid day; negative once expired.
  public func daysLeft(on day: Day) -> Int { validThrough.days(since: day) }
}

extension Dossier {
  /// The one certificate that a list shows: the highest valid one, else the latest (PROGRAMME 3).
  public func shownCertificate(on day: Day) -> Certificate? {
    certificates.shown(on: day)
  }
}

extension Sequence<Certificate> {
  /// The highest class that is valid on `day`, else the certificate that began last.
  public func shown(on day: Day) -> Certificate? {
    let valid = filter { $0.isInForce(on: day) }
    return valid.max { $0.atLeast < $1.atLeast } ?? self.max { $0.validFrom < $1.validFrom }
  }
}
