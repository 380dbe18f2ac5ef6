import Testing
import TrustRegistry

/// One row of the table of forgeries: after a story, an officer's own key seals events that nobody decided,
/// and this is why they have no effect.
struct ForgeryRow: Sendable, CustomTestStringConvertible {
  let contradiction: Contradiction
  let story: [Act]
  let officer: OfficerID
  let events: [Event]

  init(_ contradiction: Contradiction, given story: [Act], by officer: OfficerID, seals events: [Event]) {
    self.contradiction = contradiction
    self.story = story
    self.officer = officer
    self.events = events
  }

  var testDescription: String { "\(contradiction), \(officer)" }
}

/// Every table of forgeries.
enum ForgeryTables {
  static var all: [ForgeryRow] {
    hands + conditions + certificates + office + numbers + creators + cases + scoring + members
      + erasures
      + assignments + conflicts
      + records
      + reviewHands + measures + reviews
      + unheard + bringers
      + appealNumbers
      + appeals
      + appealTargets
      + charter
  }
}

@Suite("Forgeries: an editor and one's own key have no effect (JOURNAL 9)")
struct ForgeryTests {
  @Test("a forgery is a finding with its signer's name, and changes nothing", arguments: ForgeryTables.all)
  func forged(_ row: ForgeryRow) throws {
    var scene = try Scene(row.story)
    let before = Snapshot(scene.registry)
    let finding = scene.seal(row.events, by: row.officer)
    #expect(finding?.contradiction == row.contradiction)
    #expect(finding?.by == row.officer)
    #expect(scene.registry.findings == [finding].compactMap { $0 })
    #expect(Snapshot(scene.registry) == before)
  }

  @Test("a condition of every name is forged")
  func everyCondition() {
    let named = ForgeryTables.all.compactMap { row -> Condition.Name? in
      guard case .conditionUnmet(_, let name) = row.contradiction else { return nil }
      return name
    }
    #expect(Set(named) == Set(Condition.Name.allCases))
  }

  @Test("a condition of membership of every name is forged")
  func everyMembershipCondition() {
    let named = ForgeryTables.all.compactMap { row -> MembershipCondition.Name? in
      guard case .membershipUnmet(_, let name) = row.contradiction else { return nil }
      return name
    }
    #expect(Set(named) == Set(MembershipCondition.Name.allCases))
  }

  @Test("a forgery counts in the revisions, so that the next line follows on")
  func revisionsGoOn() throws {
    var scene = try Scene(Story.ready())
    let revision = scene.lan.revision
    scene.seal([.certificate(.approved(case: 1, .sample(), reason: "x")), .sampleNumber], by: .staff)
    #expect(scene.lan.revision == revision + 1)
    try scene.perform(.approve(), by: .supervisor)
    #expect(scene.lan.revision == revision + 2)
    #expect(scene.lan.certificates.map(\.number) == ["CD-2026-000001"])
  }

  @Test("one contradiction voids the whole transaction, whatever stands before or after it")
  func atomic() throws {
    let good = Event.creator(.amended(Amendment(name: "Lan Anh")))
    let alsoGood = Event.creator(.accountRecorded(Account(name: .spare, followers: nil)))
    let bad = Event.creator(.accountReleased(.minh, reason: "x"))
    for events in [[bad, good, alsoGood], [good, bad, alsoGood], [good, alsoGood, bad]] {
      var scene = try Scene(Story.registered)
      let before = Snapshot(scene.registry)
      let finding = scene.seal(events, by: .staff)
      #expect(finding?.contradiction == .outOfPlace(kind: .accountReleased))
      #expect(finding?.sequence == scene.transactions.last?.first { $0.event == bad }?.sequence)
      #expect(Snapshot(scene.registry) == before)
    }
  }

  @Test("a line about a creator tells of a creator, a line about the office of the office")
  func subjects() throws {
    let scene = try Scene(Story.registered)
    let amended = Event.creator(.amended(Amendment(name: "Lan Anh")))
    let clock = Event.office(.clockCorrected(reason: "pin"))
    let wrong: [(OfficerID, Subject, Event)] = [
      (.staff, .office, amended), (.administrator, .creator(.lan), clock),
    ]
    for (officer, about, event) in wrong {
      var registry = scene.registry
      let entry = Entry(
        sequence: 1000, at: scene.now, by: officer, about: about, nth: 99, left: 0, event: event)
      #expect(registry.apply([entry])?.contradiction == .outOfPlace(kind: event.kind))
    }
  }
}
