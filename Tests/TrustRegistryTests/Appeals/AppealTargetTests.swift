import Testing
import TrustRegistry

@Suite("Appeals against measures on a certificate (PROGRAMME 3, 5, 6)")
struct MeasureAppealTests {
  private static let certificate = "CD-2026-000001"

  private func statuses(_ scene: Scene, on days: [Day]) throws -> [String] {
    let certificate = try #require(scene.lan.certificate(Self.certificate))
    return days.map { certificate.status(on: $0, stages: []).name }
  }

  private func ruled(_ story: [Act], _ outcome: AppealOutcome, on day: Day = "2026-09-10") throws -> Scene {
    let scene = try Scene(story + [.comes(day), .does(.secondSupervisor, .rule(outcome))])
    #expect(scene.replayed.dossiers.allAtHand == scene.registry.dossiers.allAtHand)
    return scene
  }

  @Test("a suspension altered is reinstated from the day of the ruling; upheld, it stands")
  func suspension() throws {
    let days: [Day] = ["2026-08-31", "2026-09-09", "2026-09-10", "2027-08-30"]
    let altered = try ruled(Story.suspensionAppealed, .altered)
    #expect(try statuses(altered, on: days) == ["suspended", "suspended", "valid", "valid"])
    #expect(altered.lan.measure(.firstMeasure)?.liftedOn == "2026-09-10")
    let upheld = try ruled(Story.suspensionAppealed, .upheld)
    #expect(try statuses(upheld, on: days) == ["suspended", "suspended", "suspended", "suspended"])
  }

  @Test("a revocation altered has no effect from that day on, and had it before; its own dates stand")
  func revocation() throws {
    let scene = try ruled(Story.revocationAppealed, .altered)
    let days: [Day] = ["2026-08-30", "2026-08-31", "2026-09-09", "2026-09-10", "2027-08-30", "2027-08-31"]
    #expect(
      try statuses(scene, on: days) == ["upcoming", "revoked", "revoked", "valid", "valid", "expired"])
    let certificate = try #require(scene.lan.certificate(Self.certificate))
    #expect(certificate.revokedOn == nil && certificate.lastDay == "2027-08-30")
    let late = try ruled(Story.revocationAppealed, .altered, on: "2027-10-01")
    #expect(try statuses(late, on: ["2027-09-30", "2027-10-01"]) == ["revoked", "expired"])
  }

  @Test("remitted: the measure is undone, its review open again, and others decide")
  func remitted() throws {
    var scene = try ruled(Story.closedAndAppealed, .remitted(step: nil))
    #expect(try statuses(scene, on: ["2026-09-09", "2026-09-10"]) == ["revoked", "valid"])
    let review = try #require(scene.lan.review(1))
    #expect(review.stage == .heard && review.reopenedOn == "2026-09-10")
    #expect(review.earlierClosings.map(\.outcome) == [.measured])
    #expect(throws: Refusal.formerDecider) { try scene.perform(.revoke(), by: .supervisor) }
    #expect(throws: Refusal.formerDecider) { try scene.perform(.closeReview(), by: .supervisor) }
    #expect(throws: Refusal.measureMissing(1)) {
      try scene.perform(.closeReview(1, .measured), by: .secondSupervisor)
    }
    try scene.perform(.revoke(), by: .secondSupervisor)
    let again = AppealTarget.measure(certificate: Self.certificate, measure: 2)
    #expect(scene.lan.notice(of: again) == nil && !scene.lan.isAppealed(again))
    #expect(scene.lan.deciders(ofAppealAgainst: again, in: scene.registry.office) == [.allrounder])
    #expect(scene.lan.adverse == [.firstMeasure, again])
  }

  @Test("remitted while its review is open: nothing but the measure is undone")
  func remittedWithin() throws {
    let scene = try ruled(Story.revocationAppealed, .remitted(step: nil))
    #expect(scene.lan.review(1)?.reopenedOn == nil && scene.lan.openReviews.count == 1)
    #expect(scene.lan.holdsCertificate(on: "2026-09-10"))
  }

  @Test("revoked while on hold, and remitted: on hold again, for another to decide")
  func onHold() throws {
    var scene = try ruled(Story.heldRevoked, .remitted(step: nil), on: "2027-07-10")
    let next = try #require(scene.lan.certificate("CD-2027-000001"))
    #expect(next.status(on: "2027-07-09", stages: []) == .revoked)
    #expect(next.status(on: "2027-07-10", stages: []) == .onHold)
    #expect(throws: Refusal.formerDecider) { try scene.perform(.letGo(), by: .supervisor) }
    try scene.perform(.letGo(), by: .secondSupervisor)
    #expect(scene.lan.certificate(Self.certificate)?.supersededFrom == "2027-08-31")
  }

  @Test("never two of one class: with one granted since, a revocation can only be upheld")
  func grantedSince() throws {
    var scene = try Scene(Story.grantedSince)
    for outcome in [AppealOutcome.altered, .remitted(step: nil)] {
      #expect(throws: Refusal.successorGranted("CD-2026-000002")) {
        try scene.perform(.rule(outcome), by: .allrounder)
      }
    }
    try scene.perform(.rule(.upheld), by: .allrounder)
    #expect(throws: Refusal.appealedAlready(1)) { try scene.perform(.contest(.firstMeasure), by: .staff) }
  }

  @Test("nothing that a lifted measure took the place of comes back, and holds stay for a supervisor")
  func replaced() throws {
    let second = AppealTarget.measure(certificate: Self.certificate, measure: 2)
    let story =
      Story.suspended + [
        .does(.supervisor, .suspend(until: .through("2026-12-31"))), .does(.staff, .receive(of: second)),
        .does(.staff, .contest(second)),
      ]
    let scene = try ruled(story, .altered)
    #expect(try statuses(scene, on: ["2026-09-09", "2026-09-10"]) == ["suspended", "valid"])
  }

  @Test("its clocks are those of every appeal, and whoever had a hand in the review does not judge")
  func clocks() throws {
    let scene = try Scene(Story.revocationAppealed)
    #expect(
      scene.lan.appealDue(in: scene.registry.office)
        == ["appealAcknowledgement 1 2026-09-08", "appealAnswer 1 2026-09-30"])
    #expect(scene.lan.appealHands(1) == [.staff, .supervisor])
  }
}

@Suite("Appeals against the alliance's decisions (PROGRAMME 5, 7)")
struct AllianceAppealTests {
  private func ruled(_ story: [Act], _ outcome: AppealOutcome, on day: Day = "2026-09-20") throws -> Scene {
    let scene = try Scene(story + [.comes(day), .does(.secondSupervisor, .rule(outcome))])
    #expect(scene.replayed.dossiers.allAtHand == scene.registry.dossiers.allAtHand)
    return scene
  }

  private func states(_ scene: Scene, on days: [Day]) -> [Membership.State?] {
    days.map { scene.lan.membership?.state(on: $0) }
  }

  @Test("a termination altered: a member again from the day of the ruling")
  func termination() throws {
    let scene = try ruled(Story.terminationAppealed, .altered)
    let days: [Day] = ["2026-09-10", "2026-09-11", "2026-09-19", "2026-09-20"]
    #expect(states(scene, on: days) == [.member, .terminated, .terminated, .member])
    #expect(scene.lan.membership?.days.since(on: "2026-09-20") == "2026-09-20")
    #expect(throws: Refusal.appealedAlready(1)) {
      try scene.decided(.contest(.firstTermination, on: "2026-09-20"), by: .staff)
    }
  }

  @Test("a termination remitted: its proceedings go on, and others decide them")
  func terminationRemitted() throws {
    var scene = try ruled(Story.terminationAppealed, .remitted(step: nil))
    #expect(states(scene, on: ["2026-09-19", "2026-09-20"]) == [.terminated, .member])
    #expect(scene.lan.membership?.life.openProceeding?.conclusion?.ground == .b)
    #expect(throws: Refusal.terminationMissing) {
      try scene.decided(.receive(of: .firstTermination, on: "2026-09-20"), by: .staff)
    }
    #expect(throws: Refusal.formerDecider) { try scene.perform(.terminate(), by: .supervisor) }
    try scene.perform(.terminate(), by: .secondSupervisor)
    #expect(states(scene, on: ["2026-09-19", "2026-09-20"]) == [.terminated, .terminated])
    #expect(
      scene.lan.deciders(ofAppealAgainst: .firstTermination, in: scene.registry.office) == [.allrounder])
    try scene.perform(.receive(of: .firstTermination, on: "2026-09-20"), by: .staff)
    try scene.perform(.contest(.firstTermination, on: "2026-09-20"), by: .staff)
    #expect(scene.lan.appeals.map(\.ordinal) == [1, 2])
  }

  @Test("a refusal altered: admitted at once, under every condition of an admission")
  func refusal() throws {
    let scene = try ruled(Story.refusalAppealed, .altered)
    #expect(states(scene, on: ["2026-09-20"]) == [.member])
    #expect(scene.lan.membership?.decision?.by == .secondSupervisor)
    #expect(scene.lan.membership?.earlierDecisions.map(\.by) == [.supervisor])
  }

  @Test("a refusal remitted: appraised still, to be decided by another")
  func refusalRemitted() throws {
    var scene = try ruled(Story.refusalAppealed, .remitted(step: nil))
    #expect(states(scene, on: ["2026-09-20"]) == [.appraised])
    #expect(throws: Refusal.formerDecider) { try scene.perform(.admit(), by: .supervisor) }
    try scene.perform(.turnAway(), by: .secondSupervisor)
    #expect(scene.lan.notice(of: .firstApplication) == nil)
  }

  @Test("the alliance's own clocks run: days to appeal, and days to decide")
  func clocks() throws {
    let told = Story.refusalAppealed.dropLast()
    let scene = try Scene(Array(told))
    #expect(scene.lan.appealDue(in: scene.registry.office) == ["allianceAppealLodging 1 2026-09-10"])
    let lodged = try Scene(Story.refusalAppealed)
    #expect(
      lodged.lan.appealDue(in: lodged.registry.office)
        == ["appealAcknowledgement 1 2026-09-08", "allianceAppealAnswer 1 2026-09-21"])
  }
}
