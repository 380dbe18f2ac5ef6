/// How many certificates of one class stand in each status.
public struct ClassCount: Sendable, Hashable {
  public let certificateClass: ClassCode
  /// A status without any is absent.
  public let counts: [CertificateStatus: Int]

  public var inForce: Int { counts.reduce(0) { $0 + ($1.key.isInForce ? $1.value : 0) } }

  static func all(in dossiers: [Dossier], under scheme: Scheme?, on day: Day) -> [ClassCount] {
    let stages = scheme?.validity.expiringDays ?? []
    var counts: [ClassCode: [CertificateStatus: Int]] = [:]
    for dossier in dossiers {
      for certificate in dossier.livingCertificates(on: day) {
        let status = certificate.status(on: day, stages: stages)
        counts[certificate.certificateClass, default: [:]][status, default: 0] += 1
      }
    }
    return (scheme?.classes ?? []).map {
      ClassCount(certificateClass: $0.code, counts: counts[$0.code] ?? [:])
    }
  }
}

extension Dossier {
  /// The certificates that say how the creator stands on `day`: those not over yet, and of a class without
  /// any the last one.
  public func livingCertificates(on day: Day) -> [Certificate] {
    Dictionary(grouping: certificates, by: \.certificateClass).values.flatMap { own in
      let live = own.filter { $0.validThrough >= day }
      return live.isEmpty ? own.max { $0.validFrom < $1.validFrom }.map { [$0] } ?? [] : live
    }
  }
}
