import TrustRegistry

extension Command {
  static func askErasure(
    of scope: ErasureScope = .dossier, basis: String = "Luật 91/2025/QH15", document: String = "YC-7"
  ) -> Command {
    .erasure(.request(scope, basis: basis, document: document))
  }

  static func dropErasure(_ reason: String = "người yêu cầu rút") -> Command {
    .erasure(.withdrawRequest(reason: reason))
  }

  static func erase(_ scope: ErasureScope = .dossier) -> Command { .erasure(.order(scope)) }
}

extension Story {
  /// The line by which Lan is registered, and those of her first case once it is approved.
  static let registration = 16
  static let firstCase = Array(18...32)

  /// Asked for by one and ordered by another.
  static let erased = erasing(.dossier)

  static func erasing(_ scope: ErasureScope) -> [Act] {
    [.does(.staff, .askErasure(of: scope)), .does(.supervisor, .erase(scope))]
  }

  static let declined = opened() + [.does(.supervisor, .decline())]
  /// The first day after the certificate of `approved`.
  static let lapsed = approved() + [.comes("2027-08-31")]
}

extension ErasureOrder {
  /// What the fixture's erasures blank; their basis is that of `askErasure`.
  static func sample(
    _ lines: [Int] = [Story.registration], idle: [Int] = [], void: [Int] = [],
    residue: [CertificateResidue] = []
  ) -> ErasureOrder {
    ErasureOrder(lines: lines, idle: idle, void: void, basis: "Luật 91/2025/QH15", residue: residue)
  }
}

extension CertificateResidue {
  /// Of the certificate of `Story.approved()`.
  static let sample = CertificateResidue(
    number: "CD-2026-000001", certificateClass: .community, validFrom: "2026-08-31",
    validThrough: "2027-08-30", line: 32)
}
