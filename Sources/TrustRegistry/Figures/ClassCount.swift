/// How many certificates of one class stand in each status.
public struct ClassCount: Sendable, Hashable {
  public let certificateClass: ClassCode
  /// A status without any is absent.
  public let counts: [CertificateStatus: Int]

  public var inForce: Int { counts.reduce(0) { $0 + ($1.key.isInForce ? $1.value : 0) } }

  /// Certificates of each class by status.
  struct Tally: Sendable {
    private var counts: [ClassCode: [CertificateStatus: Int]] = [:]

    mutating func add(_ certificates: [Certificate], on day: Day, stages: [Int]) {
      for certificate in certificates.living(on: day) {
        let status = certificate.status(on: day, stages: stages)
        counts[certificate.certificateClass, default: [:]][status, default: 0] += 1
      }
    }

    mutating func add(_ other: Tally) {
      for (code, own) in other.counts { counts[code, default: [:]].merge(own, uniquingKeysWith: +) }
    }

    func counts(under scheme: Scheme?) -> [ClassCount] {
      (scheme?.classes ?? []).map { ClassCount(certificateClass: $0.code, counts: counts[$0.code] ?? [:]) }
    }
  }
}

extension [Certificate] {
  /// Those that say how their holder stands on `day`: those not over yet, and of a class without any the last
  /// one.
  func living(on day: Day) -> [Certificate] {
    guard count > 1 else { return self }
    return Dictionary(grouping: self, by: \.certificateClass).values.flatMap { own in
      let live = own.filter { $0.validThrough >= day }
      return live.isEmpty ? own.max { $0.validFrom < $1.validFrom }.map { [$0] } ?? [] : live
    }
  }
}
