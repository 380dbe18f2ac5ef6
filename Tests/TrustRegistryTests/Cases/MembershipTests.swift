import Testing

@testable import TrustRegistry

@Suite("Membership: a second, separate and voluntary decision (PROGRAMME 7)")
struct MembershipTests {
  @Test("an application goes from applied to appraised to member, each act with its hand and day")
  func admitted() throws {
    #expect(try Scene(Story.approved()).lan.membership == nil)
    #expect(try Scene(Story.applied).lan.state == .applied)
    #expect(try Scene(Story.appraised).lan.state == .appraised)
    let membership = try #require(try Scene(Story.admitted).lan.membership)
    #expect(membership.state(on: Story.firstDay) == .member)
    #expect(membership.consent == "ĐƠN-3")
    #expect(membership.hands == [.staff])
    #expect(membership.decision?.by == .supervisor)
    #expect(membership.decision?.day == Story.firstDay)
  }

  @Test("an unfavourable appraisal does not decide by itself")
  func unfavourable() throws {
    let story = Story.applied + [.does(.staff, .appraise(favourable: false))]
    #expect(try Scene(story).lan.state == .appraised)
    #expect(try Scene(story + [.does(.supervisor, .admit())]).lan.state == .member)
  }

  @Test("who was declined may apply again, and the first application stays on record")
  func again() throws {
    let scene = try Scene(
      Story.appraised + [.does(.supervisor, .turnAway()), .does(.staff, .join(.honorary, consent: "ĐƠN-4"))])
    #expect(scene.lan.memberships.map { $0.state(on: Story.firstDay) } == [.declined, .applied])
    #expect(scene.lan.memberships.map(\.consent) == ["ĐƠN-3", "ĐƠN-4"])
    #expect(scene.lan.membership?.memberClass == .honorary)
  }

  @Test("the charter's checklist: persons' conditions for persons, each with its paper and nothing more")
  func checklist() throws {
    let lan = try Scene(Story.charterDeclared).lan
    let membership = try #require(lan.membership)
    let conditions = lan.conditions(of: membership, on: Story.firstDay)
    #expect(
      conditions.map(\.name) == [
        .consentGiven, .certificateHeld, .vietnamese, .ofAge, .civilCapacity, .notProsecuted, .networksChosen,
      ])
    #expect(!conditions.contains { !$0.isMet })
    #expect(membership.declaration(of: .ofAge)?.document == "CC-1")
    #expect(
      lan.conditions(of: membership, on: "2027-08-31").filter { !$0.isMet }.map(\.name) == [.certificateHeld])
  }

  @Test(
    "an organisation is asked whether it is lawful, and joins; an invited person joins without certificate")
  func otherApplicants() throws {
    let company =
      Story.chartered
      + [
        .does(.staff, .amend(kind: .organisation)), .does(.staff, .join()), .does(.staff, .networks()),
        .does(.staff, .declare([.lawful])), .does(.staff, .appraise()), .does(.supervisor, .admit()),
      ]
    #expect(try Scene(company).lan.membership?.applicant == .organisation)
    #expect(try Scene(company).lan.state == .member)
    let honorary =
      Story.registered
      + [
        .does(.administrator, .adopt(.chartered)), .does(.supervisor, .invite()),
        .does(.staff, .join(.honorary)), .does(.staff, .declare()),
        .does(.staff, .networks([.news, .scams])),
        .does(.staff, .appraise()), .does(.secondSupervisor, .admit()),
      ]
    let lan = try Scene(honorary).lan
    #expect(lan.state == .member)
    #expect(lan.membership?.memberClass.votes == false)
    #expect(lan.membership?.invitation?.document == "TM-1")
    #expect(lan.invitation == nil)
    #expect(lan.membershipReviewDue(on: "2030-01-01") == nil)
  }

  @Test("whoever decided the certificate may decide the membership: the hands are this application's")
  func sameSupervisor() throws {
    let scene = try Scene(Story.appraised)
    #expect(throws: Never.self) { try scene.decided(.admit(), by: .supervisor) }
    #expect(throws: Never.self) { try scene.decided(.admit(), by: .allrounder) }
  }
}

extension Dossier {
  /// The newest membership on the first day.
  fileprivate var state: Membership.State? { membership?.state(on: Story.firstDay) }
}
