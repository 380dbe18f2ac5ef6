import TrustRegistry

/// The officers of every scene: one or two of each role, and the awkward ones.
extension OfficerID {
  static let administrator = OfficerID(number: 1)
  static let auditor = OfficerID(number: 2)
  static let staff = OfficerID(number: 3)
  static let assessor = OfficerID(number: 4)
  static let secondAssessor = OfficerID(number: 5)
  static let thirdAssessor = OfficerID(number: 6)
  static let supervisor = OfficerID(number: 7)
  static let secondSupervisor = OfficerID(number: 8)
  /// Holds every role that acts on a case, and so may end up with hands in it.
  static let allrounder = OfficerID(number: 9)
  /// As `allrounder`, and is the creator Lan.
  static let lanHerself = OfficerID(number: 10)
  /// Enrolled nowhere.
  static let stranger = OfficerID(number: 99)
}

enum Cast {
  struct Member: Sendable {
    let id: OfficerID
    let roles: Roles
    var creator: CreatorID?
  }

  static let acting: Roles = [.staff, .assessor, .supervisor]

  /// Everyone whom the founder enrols, in order.
  static let members = [
    Member(id: .auditor, roles: .auditor), Member(id: .staff, roles: .staff),
    Member(id: .assessor, roles: .assessor), Member(id: .secondAssessor, roles: .assessor),
    Member(id: .thirdAssessor, roles: .assessor), Member(id: .supervisor, roles: .supervisor),
    Member(id: .secondSupervisor, roles: .supervisor), Member(id: .allrounder, roles: acting),
    Member(id: .lanHerself, roles: acting, creator: .lan),
  ]

  /// One officer who holds a role and no other, in the order in which matrices are printed.
  static let ofOneRole: [(name: String, id: OfficerID)] = [
    ("staff", .staff), ("assessor", .assessor), ("supervisor", .supervisor), ("auditor", .auditor),
    ("administrator", .administrator),
  ]
}
