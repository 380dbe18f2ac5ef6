import Testing
import TrustRegistry

@Suite("Membership: a second, separate and voluntary decision (PROGRAMME 7)")
struct MembershipTests {
  @Test("an application goes from applied to appraised to member, each act with its hand and day")
  func admitted() throws {
    #expect(try Scene(Story.approved()).lan.membership == nil)
    #expect(try Scene(Story.applied).lan.membership?.state == .applied)
    #expect(try Scene(Story.appraised).lan.membership?.state == .appraised)
    let membership = try #require(try Scene(Story.admitted).lan.membership)
    #expect(membership.state == .member)
    #expect(membership.consent == "ĐƠN-3")
    #expect(membership.hands == [.staff])
    #expect(membership.decision?.by == .supervisor)
    #expect(membership.decision?.day == Story.firstDay)
  }

  @Test("an unfavourable appraisal does not decide by itself")
  func unfavourable() throws {
    let story = Story.applied + [.does(.staff, .appraise(favourable: false))]
    #expect(try Scene(story).lan.membership?.state == .appraised)
    #expect(try Scene(story + [.does(.supervisor, .admit())]).lan.membership?.state == .member)
  }

  @Test("who was declined may apply again, and the first application stays on record")
  func again() throws {
    let scene = try Scene(
      Story.appraised + [.does(.supervisor, .turnAway()), .does(.staff, .join(.honorary, consent: "ĐƠN-4"))])
    #expect(scene.lan.memberships.map(\.state) == [.declined, .applied])
    #expect(scene.lan.memberships.map(\.consent) == ["ĐƠN-3", "ĐƠN-4"])
    #expect(scene.lan.membership?.memberClass == .honorary)
  }

  @Test("a member stays one when the certificate ends: that is a decision of its own")
  func certificateEnds() throws {
    let scene = try Scene(Story.admitted + [.comes("2028-01-01")])
    #expect(scene.lan.holdsCertificate(on: scene.now.day) == false)
    #expect(scene.lan.membership?.state == .member)
  }

  @Test("whoever decided the certificate may decide the membership: the hands are this application's")
  func sameSupervisor() throws {
    let scene = try Scene(Story.appraised)
    #expect(throws: Never.self) { try scene.decided(.admit(), by: .supervisor) }
    #expect(throws: Never.self) { try scene.decided(.admit(), by: .allrounder) }
  }
}
