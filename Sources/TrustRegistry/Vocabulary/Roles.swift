/// What an officer may act as (PROGRAMME 4); one person may hold several, and hands are counted by person.
public struct Roles: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let staff = Roles(rawValue: 1)
  public static let assessor = Roles(rawValue: 2)
  public static let supervisor = Roles(rawValue: 4)
  public static let auditor = Roles(rawValue: 8)
  public static let administrator = Roles(rawValue: 16)
  public static let anyone: Roles = [.staff, .assessor, .supervisor, .auditor, .administrator]

  /// Every role with its name on the wire, in the order in which they are shown.
  public static let names: [(role: Roles, name: String)] = [
    (.staff, "staff"), (.assessor, "assessor"), (.supervisor, "supervisor"), (.auditor, "auditor"),
    (.administrator, "administrator"),
  ]

  public init?(names: [String]) {
    var roles: Roles = []
    for name in names {
      guard let known = Roles.names.first(where: { $0.name == name }) else { return nil }
      roles.insert(known.role)
    }
    self = roles
  }

  /// Names on the wire, in the order shown.
  public var names: [String] { Roles.names.filter { contains($0.role) }.map(\.name) }
}
