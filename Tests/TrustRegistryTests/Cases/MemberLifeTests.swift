import Testing

@testable import TrustRegistry

@Suite("Members: what they do, how they leave, and what a lost certificate means (PROGRAMME 7)")
struct MemberLifeTests {
  @Test("a membership is told for any day, past or to come")
  func anyDay() throws {
    let membership = try #require(try Scene(Story.leaving).lan.membership)
    #expect(membership.state(on: "2026-08-30") == nil)
    #expect(membership.state(on: "2026-08-31") == .leaving)
    #expect(membership.state(on: "2026-09-15") == .leaving)
    #expect(membership.state(on: "2026-09-16") == .left)
    #expect(membership.days.since(on: "2026-09-16") == "2026-09-16")
    let terminated = try #require(try Scene(Story.terminated).lan.membership)
    #expect(terminated.state(on: "2026-09-10") == .member)
    #expect(terminated.state(on: "2026-09-11") == .terminated)
    #expect(terminated.terminationHands == [.staff, .supervisor])
  }

  @Test("consent is withdrawn any day: an application ends, and a membership the same day")
  func withdrawn() throws {
    let applicant = try Scene(Story.charterApplied + [.does(.staff, .withdrawMembership())]).lan.membership
    #expect(applicant?.state(on: Story.firstDay) == .withdrawn)
    let member = try Scene(Story.leaving + [.comes("2026-09-02"), .does(.staff, .withdrawMembership())])
    #expect(member.lan.membership?.state(on: "2026-09-01") == .leaving)
    #expect(member.lan.membership?.state(on: "2026-09-02") == .left)
    #expect(throws: Never.self) { try member.decided(.join(), by: .staff) }
  }

  @Test("the hand-over runs as a clock until it is done")
  func handover() throws {
    let running = try Scene(Story.leaving).lan.runningClocks
    #expect(running.map(\.what) == [.named(.memberHandover, number: 1)])
    #expect(running.map(\.limit.length) == [10])
    #expect(try Scene(Story.leaving + [.does(.staff, .handOver())]).lan.runningClocks.isEmpty)
  }

  @Test("a member stays one when the certificate ends, and a review is due by the date alone")
  func certificateEnds() throws {
    var scene = try Scene(Story.member + [.comes("2028-01-01")])
    #expect(scene.lan.membership?.state(on: scene.now.day) == .member)
    #expect(scene.lan.membershipReviewDue(on: "2027-08-30") == nil)
    #expect(scene.lan.membershipReviewDue(on: "2027-08-31") == "2027-08-31")
    #expect(scene.lan.membershipReviewDue(on: "2028-01-01") == "2027-08-31")
    try scene.perform(.reviewMember(), by: .supervisor)
    #expect(scene.lan.membershipReviewDue(on: "2028-01-02") == nil)
    #expect(scene.lan.membershipReviewDue(on: "2027-12-31") == "2027-08-31")
  }

  @Test("a certificate that follows and ends too makes a review due again")
  func lostAgain() throws {
    let scene = try Scene(
      Story.member + [.comes("2027-08-31"), .does(.supervisor, .reviewMember())]
        + Story.again(2, on: "2027-10-01") + [.does(.supervisor, .approve(case: 2))])
    #expect(scene.lan.membershipReviewDue(on: "2027-12-01") == nil)
    #expect(scene.lan.membershipReviewDue(on: "2028-10-01") == "2028-10-01")
  }

  @Test("deeds are kept in order, and networks change")
  func deeds() throws {
    let scene = try Scene(
      Story.busy + [
        .does(.staff, .participate()), .does(.staff, .honour()), .does(.staff, .networks([.news, .youth])),
      ])
    let membership = try #require(scene.lan.membership)
    #expect(membership.life.participations.map(\.activity) == [1])
    #expect(membership.life.honours.map(\.title) == ["Bằng khen"])
    #expect(membership.networks == [.news, .youth])
    #expect(scene.registry.office.activities.map(\.name) == ["Ngày hội an toàn số"])
    #expect(Snapshot(scene.replayed) == Snapshot(scene.registry))
  }

  @Test("members kept once may be proceeded against again, with fresh hearing and conclusion")
  func proceededAgain() throws {
    let scene = try Scene(
      Story.memberHeard + [.does(.supervisor, .keep()), .does(.staff, .conclude(on: .a))])
    #expect(scene.lan.membership?.life.proceedings.count == 2)
    #expect(throws: Refusal.memberUnheard) { try scene.decided(.terminate(), by: .supervisor) }
  }

  @Test("an appeal may lift a termination or send a refusal back")
  func appealed() throws {
    var lifted = try #require(try Scene(Story.terminated).lan.membership)
    lifted.liftTermination(on: "2026-10-01")
    #expect(lifted.state(on: "2026-09-30") == .terminated)
    #expect(lifted.state(on: "2026-10-01") == .member)
    #expect(lifted.life.termination == nil)
    var proceeded = try #require(try Scene(Story.terminated).lan.membership)
    proceeded.life.proceedings.append(Proceeding())
    #expect(proceeded.terminationHands == [.staff, .supervisor])
    proceeded.liftTermination(on: "2026-10-01")
    #expect(proceeded.life.termination == nil)
    var refused = try #require(
      try Scene(Story.charterAppraised + [.does(.supervisor, .turnAway())]).lan.membership)
    #expect(refused.refusalHands == [.staff, .supervisor])
    refused.reopenApplication()
    #expect(refused.state(on: Story.firstDay) == .appraised)
    #expect(refused.hands.contains(.supervisor))
  }
}
