/// What a certificate is worth on a day (PROGRAMME 3): never stored, always asked.
public enum CertificateStatus: Sendable, Hashable {
  case upcoming
  case valid
  /// Valid, with at most `within` days to go: a stage of the scheme, 90, 60 or 30.
  case expiring(within: Int)
  case expired

  /// Its name on the wire.
  public var name: String {
    switch self {
    case .upcoming: "upcoming"
    case .valid: "valid"
    case .expiring: "expiring"
    case .expired: "expired"
    }
  }

  /// Whether the holder may use the certificate.
  public var isInForce: Bool {
    switch self {
    case .valid, .expiring: true
    case .upcoming, .expired: false
    }
  }
}

extension Certificate {
  /// - Parameter stages: days to go at which expiring begins, as the scheme has them.
  public func status(on day: Day, stages: [Int]) -> CertificateStatus {
    if day < validFrom { return .upcoming }
    if day > validThrough { return .expired }
    let left = validThrough.days(since: day)
    if let stage = stages.filter({ left <= $0 }).min() { return .expiring(within: stage) }
    return .valid
  }

  public func isInForce(on day: Day) -> Bool { (validFrom...validThrough).contains(day) }

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
