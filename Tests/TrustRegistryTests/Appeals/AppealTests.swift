import Testing
import TrustRegistry

@Suite("Appeals: what comes of them, and by whom (PROGRAMME 5)")
struct AppealTests {
  @Test("an appeal upheld leaves everything as it was")
  func upheld() throws {
    let scene = try Scene(Story.appealed + [.does(.secondSupervisor, .rule(.upheld))])
    let found = try #require(scene.lan.caseNumbered(1))
    #expect(found.decision?.outcome == .declined)
    #expect(found.decision?.by == .supervisor)
    #expect(found.formerDecisions.isEmpty)
    #expect(scene.lan.openAppeals.isEmpty)
    #expect(scene.lan.appeal(1)?.ruling?.outcome == .upheld)
  }

  @Test("a remitted case is undecided again, everything else in it stands, and the old decision is kept")
  func remitted() throws {
    let scene = try Scene(Story.remitted)
    let found = try #require(scene.lan.openCase)
    #expect(found.number == 1)
    #expect(found.missingSteps.isEmpty)
    #expect(found.score == 100)
    #expect(found.formerDecisions.map(\.by) == [.supervisor])
    #expect(found.deciders == [.supervisor])
  }

  @Test("remitted to step 5 it is scored afresh, by others than before")
  func remittedToScoring() throws {
    var scene = try Scene(Story.appealed + [.does(.secondSupervisor, .rule(.remitted(step: 5)))])
    #expect(scene.lan.openCase?.score == nil)
    #expect(scene.lan.openCase?.round == 2)
    #expect(scene.lan.openCase?.returns.map(\.step) == [5])
    #expect(throws: Refusal.scorecardAlreadyOpened) {
      try scene.perform(.openCard(), by: .assessor)
    }
    try scene.perform(.openCard(), by: .thirdAssessor)
  }

  @Test("who decided the appeal may decide the case; who decided it first may not", arguments: [nil, 6])
  func decidedAnew(_ step: Int?) throws {
    var scene = try Scene(Story.appealed + [.does(.secondSupervisor, .rule(.remitted(step: step)))])
    if let step { try scene.perform(.step(step), by: .staff) }
    #expect(throws: Refusal.formerDecider) { try scene.perform(.approve(), by: .supervisor) }
    try scene.perform(.approve(), by: .secondSupervisor)
    #expect(scene.lan.certificates.map(\.number) == ["CD-2026-000001"])
    #expect(scene.lan.caseNumbered(1)?.formerDecisions.count == 1)
  }

  @Test("altered means approved at once, with a number of the series, by who decided the appeal")
  func altered() throws {
    let scene = try Scene(Story.appealed + [.does(.secondSupervisor, .rule(.altered))])
    let found = try #require(scene.lan.caseNumbered(1))
    #expect(found.decision?.outcome == .approved("CD-2026-000001"))
    #expect(found.decision?.by == .secondSupervisor)
    #expect(found.formerDecisions.map(\.outcome) == [.declined])
    #expect(scene.lan.certificates.first?.validFrom == "2026-08-31")
    #expect(scene.registry.office.next(in: .certificates(prefix: "CD", year: 2026)) == 2)
    #expect(scene.registry.findings.isEmpty)
  }

  @Test("a new decision after a remittal has its own notice and its own appeal")
  func again() throws {
    var scene = try Scene(Story.remitted + [.does(.secondSupervisor, .decline())])
    #expect(scene.lan.notice(of: .decision(case: 1)) == nil)
    #expect(throws: Refusal.noticeUnrecorded) { try scene.perform(.lodge(), by: .staff) }
    try scene.perform(.receive(), by: .staff)
    try scene.perform(.lodge(), by: .staff)
    let deciders = scene.lan.deciders(ofAppealAgainst: .decision(case: 1), in: scene.registry.office)
    #expect(deciders == [.allrounder])
    for officer in [OfficerID.supervisor, .secondSupervisor] {
      #expect(throws: Refusal.appealedHand) { try scene.perform(.rule(.upheld, on: 2), by: officer) }
    }
    try scene.perform(.rule(.upheld, on: 2), by: .allrounder)
    #expect(scene.lan.appeals.map(\.ordinal) == [1, 2])
  }

  @Test("a scheme without clocks sets no term, and the rule of the day of the notice holds")
  func clockless() throws {
    let story =
      Story.turnedDown + [
        .does(.staff, .receive()), .does(.administrator, .adopt(.timed)), .comes("2029-01-01"),
      ]
    var scene = try Scene(story)
    #expect(scene.lan.runningClocks.isEmpty)
    try scene.perform(.lodge(on: "2029-01-01"), by: .staff)
    #expect(scene.lan.appeal(1)?.clocks.count == 2)
  }
}

@Suite("Clocks of appeals (PROGRAMME 5)")
struct AppealClockTests {
  private func due(_ story: [Act]) throws -> [String] {
    let scene = try Scene(story)
    return scene.lan.appealDue(in: scene.registry.office)
  }

  @Test("15 days to lodge, 5 working days to acknowledge, 30 days to decide, 15 more when extended")
  func run() throws {
    #expect(try due(Story.timed) == [])
    #expect(try due(Story.notified) == ["appealLodging 1 2026-09-15"])
    #expect(
      try due(Story.appealed) == ["appealAcknowledgement 1 2026-09-08", "appealAnswer 1 2026-09-30"])
    let acknowledged = Story.appealed + [.does(.staff, .acknowledgeAppeal())]
    #expect(try due(acknowledged) == ["appealAnswer 1 2026-09-30"])
    let extended = acknowledged + [.does(.secondSupervisor, .prolong())]
    #expect(try due(extended) == ["appealExtension 1 2026-10-15"])
    #expect(try due(extended + [.does(.secondSupervisor, .rule(.upheld))]) == [])
  }

  @Test("a certificate received starts no clock")
  func approved() throws {
    let story =
      Story.approved() + [.does(.administrator, .adopt(.timed)), .does(.staff, .receive())]
    #expect(try due(story) == [])
  }
}

extension Dossier {
  /// Clocks of appeals as `name number day`.
  func appealDue(in office: Office) -> [String] {
    runningClocks.compactMap { clock in
      guard case .named(let name, let number) = clock.what else { return nil }
      let day = office.calendar.due(clock.limit, from: clock.anchor).day
      return "\(name) \(number) \(day.map(\.description) ?? "?")"
    }
  }
}
