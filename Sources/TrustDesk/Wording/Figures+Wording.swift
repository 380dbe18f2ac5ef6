import TrustJournal
import TrustRegistry

extension CertificateStatus {
  /// Every status, in the order of a certificate's life.
  /// - Parameter stages: days to go at which expiring begins, as the scheme has them.
  public static func all(stages: [Int]) -> [CertificateStatus] {
    let expiring = stages.sorted(by: >).map { CertificateStatus.expiring(within: $0) }
    return [.upcoming, .valid] + expiring + [.expired]
  }

  /// Names on the wire, each once.
  static var names: [String] { all(stages: [0]).map(\.name) }

  /// At the head of a column.
  public var title: Phrase {
    switch self {
    case .upcoming: Phrase(vi: "sắp tới", en: "upcoming")
    case .valid: Phrase(vi: "hiệu lực", en: "valid")
    case .expiring(let days): Phrase(vi: "≤ \(days) ngày", en: "≤ \(days) days")
    default: phrase
    }
  }
}

extension Deadlines.Kind {
  /// - Parameter scheme: where steps are named.
  public func phrase(in scheme: Scheme?) -> Phrase {
    switch self {
    case .step(let number): RunningClock.Matter.step(case: 0, step: number).name(in: scheme)
    case .named(let name): name.name
    }
  }
}

extension BodyValue {
  static func tenths(_ number: Tenths?) -> BodyValue { number.map { .number($0.digits) } ?? .null }
}
