/// Parts of a dossier that the law calls sensitive, and third parties in it: masked until an officer asks for
/// them with a purpose (PROGRAMME 8).
public struct SensitiveParts: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Details of breaches of law and of rules: authority, document, what was done, fine.
  public static let breaches = SensitiveParts(rawValue: 1)
  /// What was found out about behaviour on social networks: the analysis and its findings.
  public static let tracking = SensitiveParts(rawValue: 2)
  /// Proofs of who somebody is: identity papers, proofs of accounts.
  public static let identity = SensitiveParts(rawValue: 4)
  /// Who complained: a third party.
  public static let complainants = SensitiveParts(rawValue: 8)
  public static let all: SensitiveParts = [.breaches, .tracking, .identity, .complainants]

  /// Every part with its name on the wire, in the order in which they are shown.
  public static let names: [(part: SensitiveParts, name: String)] = [
    (.breaches, "breaches"), (.tracking, "tracking"), (.identity, "identity"),
    (.complainants, "complainants"),
  ]

  public init?(names: [String]) {
    var parts: SensitiveParts = []
    for name in names {
      guard let known = SensitiveParts.names.first(where: { $0.name == name }) else { return nil }
      parts.insert(known.part)
    }
    self = parts
  }

  /// Names on the wire, in the order shown.
  public var names: [String] { SensitiveParts.names.filter { contains($0.part) }.map(\.name) }

  /// One by one, in the order shown.
  public var each: [SensitiveParts] { SensitiveParts.names.map(\.part).filter(contains) }

  /// What may be asked for under `roles`: nobody more than their work needs. Who judges needs neither papers
  /// nor complainants, who administers none of it.
  public static func open(to roles: Roles) -> SensitiveParts {
    if !roles.isDisjoint(with: [.staff, .supervisor, .auditor]) { return .all }
    return roles.contains(.assessor) ? [.breaches, .tracking] : []
  }

  /// The roles that may ask for all of these.
  public var readers: Roles {
    isSubset(of: SensitiveParts.open(to: .assessor))
      ? [.staff, .assessor, .supervisor, .auditor] : [.staff, .supervisor, .auditor]
  }
}
