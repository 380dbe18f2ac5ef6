import Testing
import TrustRegistry

/// One row of the table of kinds: after a story, these events are sealed by whoever tries.
struct KindRow: Sendable {
  /// The kind's name on the wire; where one needs two rows, the second says what is particular in brackets.
  let name: String
  let story: [Act]
  /// Whose events they are, where a card is personal; else any officer of the role.
  let officer: OfficerID?
  let events: @Sendable (OfficerID) -> [Event]

  init(
    _ name: String, given story: [Act], by officer: OfficerID? = nil,
    seals events: @escaping @Sendable (OfficerID) -> [Event]
  ) {
    self.name = name
    self.story = story
    self.officer = officer
    self.events = events
  }

  func officer(trying candidate: OfficerID) -> OfficerID {
    guard let officer else { return candidate }
    let roles = Cast.members.first { $0.id == officer }?.roles
    return Cast.members.first { $0.id == candidate }?.roles == roles ? officer : candidate
  }
}

@Suite("Rights: every reader checks authority again (JOURNAL 9)")
struct RightsTests {
  @Test("every kind has its row")
  func everyKindHasItsRow() {
    let named = KindTables.all.map { String($0.name.prefix { $0.isLetter }) }
    #expect(Set(named) == Set(EventKind.allCases.map(\.rawValue)))
  }

  /// `+` has effect, `.` is `withoutRight` and has none; anything else is the contradiction.
  @Test("who may: every kind by every role")
  func matrix() throws {
    let lines = try KindTables.all.map { row in
      let scene = try Scene(row.story)
      let cells = Cast.ofOneRole.map { cell(of: row, by: row.officer(trying: $0.id), in: scene) }
      return "\(row.name): \(cells.joined(separator: " "))"
    }
    #expect(lines.joined(separator: "\n") == KindTables.matrix)
  }

  @Test("a stranger, a retired officer and an unconfirmed role have no right", arguments: [0, 1, 2])
  func withoutStanding(_ which: Int) throws {
    let newcomer = OfficerID(number: 50)
    let (story, officer): ([Act], OfficerID) = [
      (Story.opened(), .stranger),
      (Story.opened() + [.does(.administrator, .retire(.supervisor))], .supervisor),
      (Story.opened() + [.does(.administrator, .enrol(newcomer, as: .supervisor))], newcomer),
    ][which]
    var scene = try Scene(story)
    let finding = scene.seal([.certificate(.declined(case: 1, reason: "x"))], by: officer)
    #expect(finding?.contradiction == .withoutRight(kind: .caseDeclined, by: officer))
    #expect(scene.lan.openCase?.number == 1)
  }

  @Test("roles hold from the line after the transaction that gives them, and to the one that takes them")
  func rolesInTime() throws {
    var scene = try Scene(Story.staffed)
    let enrolled = scene.transactions.flatMap { $0 }.first {
      guard case .office(.enrolled(.supervisor, _, _, _, _, _)) = $0.event else { return false }
      return true
    }
    let confirmed = scene.transactions.flatMap { $0 }.first {
      $0.event == .office(.confirmed(officer: .supervisor))
    }
    let enrolment = try #require(enrolled?.sequence)
    let confirmation = try #require(confirmed?.sequence)
    try scene.perform(.retire(.supervisor), by: .administrator)
    let retirement = try #require(scene.transactions.last?.last?.sequence)
    let office = scene.registry.office
    #expect(office.key(of: .supervisor, at: enrolment) == nil)
    #expect(office.key(of: .supervisor, at: enrolment + 1) == .sample(7))
    #expect(office.roles(of: .supervisor, at: confirmation) == [])
    #expect(office.roles(of: .supervisor, at: confirmation + 1) == .supervisor)
    #expect(office.roles(of: .supervisor, at: retirement) == .supervisor)
    #expect(office.roles(of: .supervisor, at: retirement + 1) == [])
    #expect(office.key(of: .supervisor, at: retirement + 1) == nil)
  }

  @Test("a replaced key holds for later lines, the old one for earlier lines, and neither is ever free again")
  func keysInTime() throws {
    var scene = try Scene(Story.staffed)
    try scene.perform(.replaceKey(of: .staff, by: 500), by: .staff)
    let line = try #require(scene.transactions.last?.last?.sequence)
    #expect(scene.registry.office.key(of: .staff, at: line) == .sample(3))
    #expect(scene.registry.office.key(of: .staff, at: line + 1) == .sample(500))
    #expect(scene.registry.office.officer(.staff)?.keys == [.sample(3), .sample(500)])
    #expect(scene.registry.office.roles(of: .staff, at: line + 1) == .staff)
  }

  private func cell(of row: KindRow, by officer: OfficerID, in scene: Scene) -> String {
    var scene = scene
    switch scene.seal(row.events(officer), by: officer)?.contradiction {
    case nil: return "+"
    case .withoutRight: return "."
    case .handsNotApart: return "handsNotApart"
    case .conditionUnmet(_, let name): return name.rawValue
    case .membershipUnmet(_, let name): return name.rawValue
    case .outOfPlace: return "outOfPlace"
    case .unreadable: return "unreadable"
    }
  }
}
