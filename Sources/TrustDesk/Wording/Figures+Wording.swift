import TrustJournal
import TrustRegistry

extension CertificateStatus {
  /// Every status, in the order of a certificate's life.
  /// - Parameter stages: days to go at which expiring begins, as the scheme has them.
  public static func all(stages: [Int]) -> [CertificateStatus] {
    let expiring = stages.sorted(by: >).map { CertificateStatus.expiring(within: $0) }
    return [.upcoming, .onHold, .valid] + expiring + [.suspended, .revoked, .expired, .superseded]
  }

  /// Names on the wire, each once.
  static var names: [String] { all(stages: [0]).map(\.name) }

  /// The statuses that a small board has columns for, with their titles: stages of expiring are one, and what
  /// a later certificate took the place of is left out.
  public static let columns: [(name: String, title: Phrase)] = [
    ("upcoming", Phrase(vi: "sắp tới", en: "upcoming")), ("onHold", Phrase(vi: "hoãn", en: "on hold")),
    ("valid", Phrase(vi: "hiệu lực", en: "valid")), ("expiring", Phrase(vi: "sắp hết", en: "expiring")),
    ("suspended", Phrase(vi: "đình chỉ", en: "barred")), ("revoked", Phrase(vi: "thu hồi", en: "revoked")),
    ("expired", Phrase(vi: "hết hạn", en: "expired")),
  ]
}

extension ClassCount {
  /// How many stand in the status of this name.
  public func count(named name: String) -> Int {
    counts.reduce(0) { $0 + ($1.key.name == name ? $1.value : 0) }
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
