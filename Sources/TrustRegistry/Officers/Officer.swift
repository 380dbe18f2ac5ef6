/// Somebody who may act in the registry: one person, one number (PROGRAMME 4).
public struct Officer: Sendable, Hashable {
  public let id: OfficerID
  public let name: String
  /// The officer's own dossier, which they may not touch.
  public let creator: CreatorID?
  public let enrolledBy: OfficerID
  public let enrolledOn: Day
  /// Who replaced the key last, where that was another: no more than the enroller do they confirm.
  public internal(set) var rekeyedBy: OfficerID?
  /// Roles that wait for a second officer.
  public internal(set) var awaiting: Roles = []
  /// The day after which the key is not to be trusted; nil while in service.
  public internal(set) var retiredSince: Day?
  /// What held from which line on, oldest first: readers ask for any line (JOURNAL 7).
  var authorities: [Authority]

  struct Authority: Sendable, Hashable {
    /// Holds for lines after this one.
    var after: Int
    var key: PublicKey?
    var roles: Roles
  }

  /// The key now in force; nil once retired.
  public var key: PublicKey? { authorities.last?.key }
  /// The roles now in force.
  public var roles: Roles { authorities.last?.roles ?? [] }

  /// Whether `other` may confirm the roles that wait: neither the officer nor whoever gave them the key.
  func canBeConfirmed(by other: OfficerID) -> Bool {
    other != id && other != enrolledBy && other != rekeyedBy
  }

  func authority(at sequence: Int) -> Authority? {
    authorities.last { $0.after < sequence }
  }

  /// Every key that was ever this officer's.
  public var keys: [PublicKey] { authorities.compactMap(\.key) }
}
