import Testing

@testable import TrustRegistry

@Suite("Erasure: who never had the words folds to the same (JOURNAL 19–21)")
struct ErasureTests {
  private static let one = ErasureScope.caseNumbered(1)

  /// What somebody folds who opens the registry when every body that an erasure lists is blank.
  private func foldedBlank(_ scene: Scene) -> Registry {
    let voided = Set(scene.registry.findings.map(\.sequence))
    let acts = scene.transactions.joined().compactMap(ForeseenErasure.init)
      .filter { !voided.contains($0.sequence) }
    var blank = Registry()
    blank.foresee(acts)
    for transaction in scene.transactions {
      blank.apply(
        transaction.map { entry in
          var entry = entry
          let isListed = acts.contains { .creator($0.about) == entry.about && $0.lists(entry.sequence) }
          if isListed { (entry.event, entry.request) = (nil, nil) }
          return entry
        })
    }
    return blank
  }

  private func expectSame(_ scene: Scene) {
    let blank = foldedBlank(scene)
    #expect(blank.dossiers.allAtHand == scene.registry.dossiers.allAtHand)
    #expect(Snapshot(blank) == Snapshot(scene.registry))
    #expect(Snapshot(scene.replayed) == Snapshot(scene.registry))
  }

  @Test("an erased dossier is erased, its accounts are nobody's, and what it held stands by number and days")
  func erased() throws {
    let scene = try Scene(Story.lapsed + Story.erased)
    #expect(scene.lan.erasedOn == "2027-08-31")
    #expect(scene.lan.particulars == nil)
    #expect(scene.lan.certificates.isEmpty)
    #expect(scene.lan.residue == [.sample])
    #expect(scene.registry.holdersAtHand.isEmpty)
    #expect(RosterRow(of: scene.lan) == nil)
    expectSame(scene)
    #expect(foldedBlank(scene).findings.isEmpty)
  }

  @Test("later lines about an erased dossier are passed over, but counted")
  func later() throws {
    var scene = try Scene(Story.registered + Story.erased)
    let revision = scene.lan.revision
    scene.seal([.creator(.amended(Amendment(name: "Lan")))], by: .staff)
    #expect(scene.lan.particulars == nil)
    #expect(scene.lan.revision == revision + 1)
  }

  @Test("appeals of an erased case take their numbers with them: the others keep theirs, and none leaps far")
  func erasedAppeals() throws {
    func appealed(_ number: Int) -> [Act] {
      [
        .does(.supervisor, .decline(case: number)), .does(.staff, .receive(case: number)),
        .does(.staff, .lodge(case: number)), .does(.secondSupervisor, .rule(.upheld, on: number)),
      ]
    }
    let second: [Act] = [.does(.staff, .open())] + appealed(2)
    var scene = try Scene(Story.opened() + appealed(1) + second + Story.erasing(Self.one))
    #expect(scene.lan.appeals.map(\.number) == [2])
    #expect(foldedBlank(scene).findings.isEmpty)
    expectSame(scene)
    for act in [Act.does(.staff, .open())] + appealed(3) { try scene.play(act) }
    #expect(scene.lan.appeals.map(\.number) == [2, 3])
    expectSame(scene)
    for act in [Act.does(.staff, .open())] + appealed(4).prefix(2) { try scene.play(act) }
    let far = Event.appeal(
      .lodged(
        appeal: 9_007_199_254_740_991, against: .decision(case: 4), day: Story.firstDay, grounds: "x",
        document: "x"))
    #expect(scene.seal([far], by: .staff)?.contradiction == .outOfPlace(kind: .appealLodged))
    try scene.perform(.lodge(case: 4), by: .staff)
  }

  @Test("of an erased case its certificate's number, class and days stand, and the case's number is gone")
  func erasedCase() throws {
    let scene = try Scene(Story.lapsed + Story.erasing(Self.one))
    #expect(scene.lan.cases.isEmpty)
    let left = try #require(scene.lan.erasedCases.first)
    #expect(left.number == 1 && left.erasedOn == "2027-08-31" && left.certificates == ["CD-2026-000001"])
    #expect(left.hands == [.staff, .assessor, .secondAssessor, .supervisor])
    #expect(
      scene.lan.certificates == [
        Certificate(
          number: "CD-2026-000001", certificateClass: .community, score: nil, atLeast: 65,
          validFrom: "2026-08-31", validThrough: "2027-08-30")
      ])
    #expect(scene.lan.score == nil)
    let events = try scene.decided(.open(), by: .staff)
    #expect(events.map(\.kind) == [.caseOpened])
    #expect(
      events == [
        .procedure(.opened(case: 2, certificateClass: .community, scheme: 1, maxima: [20, 20, 20, 20, 20]))
      ])
    expectSame(scene)
  }

  @Test("what was built on an erased case stands: later cases, renewals, memberships that have ended")
  func builtUpon() throws {
    let renewed =
      Story.admitted + Story.again(2, on: "2027-08-01") + [.does(.supervisor, .approve(case: 2))]
    var scene = try Scene(renewed)
    #expect(scene.lan.certificates.map(\.validFrom) == ["2026-08-31", "2027-08-31"])
    // Membership holds; its end comes with another subject, so the fold is asked without it.
    for transaction in scene.transactions { #expect(scene.registry.findings.isEmpty, "\(transaction)") }
    scene = try Scene(
      Story.declined + Story.again(2, on: "2027-08-31") + [.does(.supervisor, .approve(case: 2))])
    try scene.play(.does(.staff, .askErasure(of: Self.one)))
    try scene.play(.does(.supervisor, .erase(Self.one)))
    #expect(scene.lan.cases.map(\.number) == [2])
    expectSame(scene)
    try scene.play(.comes("2028-08-31"))
    for act in Story.erasing(.caseNumbered(2)) { try scene.play(act) }
    #expect(scene.lan.cases.isEmpty && scene.lan.certificates.count == 1)
    #expect(scene.lan.nextCaseNumber == 3)
    expectSame(scene)
    for act in Story.erased { try scene.play(act) }
    #expect(scene.lan.residue.map(\.number) == ["CD-2027-000001"])
    expectSame(scene)
  }

  @Test("lines that never had an effect go with the erasure, and have none afterwards")
  func idleLines() throws {
    var scene = try Scene(Story.declined)
    // Void, and about Lan alone: blanked with the case.
    scene.seal([.creator(.amended(Amendment(name: "Lan Anh")))], by: .auditor)
    // Void, and about the office too: its words stay, or the number would be taken.
    let approval = Event.certificate(.approved(case: 1, .sample(), reason: "x"))
    scene.seal([approval, .sampleNumber], by: .supervisor)
    #expect(scene.registry.findings.count == 2)
    for act in Story.erasing(Self.one) { try scene.play(act) }
    let order = try #require(scene.transactions.last?.last?.event)
    #expect(order == .erasure(.caseErased(case: 1, .sample([18, 19], idle: [20], void: [21]))))
    expectSame(scene)
    #expect(foldedBlank(scene).findings.map(\.sequence) == [21])
    for act in Story.erased { try scene.play(act) }
    expectSame(scene)
  }

  @Test("a dossier folded anew from its own lines is the dossier")
  func refolded() throws {
    let scene = try Scene(Story.lapsed + Story.erasing(Self.one))
    var registry = scene.registry
    registry.refold(.lan, from: blanked(scene))
    #expect(registry.dossiers.allAtHand == scene.registry.dossiers.allAtHand)
    #expect(registry.holdersAtHand == scene.registry.holdersAtHand)
  }

  @Test("an assessor's load goes with the case, also where the erasure is known before it is read")
  func loads() throws {
    let scene = try Scene(Story.lapsed + Story.erasing(Self.one))
    #expect(scene.registry.loads.isEmpty)
    #expect(foldedBlank(scene).loads == scene.registry.loads)
    // Read with its words as far as the approval; then the erasure is foreseen.
    var registry = try Scene(Story.lapsed).registry
    #expect(registry.loads[.assessor] == Load(open: 0, all: 1))
    registry.foresee(scene.transactions.joined().compactMap(ForeseenErasure.init))
    registry.refold(.lan, from: blanked(scene).filter { $0.sequence <= 32 })
    #expect(registry.dossier(.lan).cases.isEmpty && registry.loads.isEmpty)
  }

  private func blanked(_ scene: Scene) -> [Entry] {
    let acts = scene.transactions.joined().compactMap(ForeseenErasure.init)
    return scene.transactions.joined().filter { $0.about == .creator(.lan) }.map { entry in
      var entry = entry
      if acts.contains(where: { $0.lists(entry.sequence) }) { entry.event = nil }
      return entry
    }
  }
}
