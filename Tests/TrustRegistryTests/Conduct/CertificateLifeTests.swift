import Testing
import TrustRegistry

@Suite("The life of a certificate: its status is a question of any day (PROGRAMME 3, 6)")
struct CertificateLifeTests {
  private func statuses(_ story: [Act], of number: String = "CD-2026-000001", on days: [Day]) throws
    -> [String]
  {
    let certificate = try #require(try Scene(story).lan.certificate(number))
    return days.map { certificate.status(on: $0, stages: [90, 60, 30]).name }
  }

  @Test("suspended until a day: the day alone ends it")
  func throughADay() throws {
    let story = Story.heard + [.does(.supervisor, .suspend(until: .through("2026-09-30")))]
    #expect(
      try statuses(story, on: ["2026-08-30", "2026-08-31", "2026-09-30", "2026-10-01", "2027-08-31"])
        == ["upcoming", "suspended", "suspended", "valid", "expired"])
  }

  @Test("suspended until a condition: only reinstatement ends it, and its end by date all the same")
  func untilACondition() throws {
    #expect(
      try statuses(Story.suspended, on: ["2026-08-31", "2027-08-30", "2027-08-31"])
        == ["suspended", "suspended", "expired"])
    let story = Story.suspended + [.comes("2026-10-01"), .does(.secondSupervisor, .reinstate())]
    #expect(
      try statuses(story, on: ["2026-09-30", "2026-10-01", "2027-08-15"]) == [
        "suspended", "valid", "expiring",
      ])
  }

  @Test("revoked: from that day for ever, and as known now valid before it")
  func revoked() throws {
    let story = Story.heard + [.comes("2026-10-01"), .does(.supervisor, .revoke())]
    #expect(
      try statuses(story, on: ["2026-09-30", "2026-10-01", "2028-01-01"]) == ["valid", "revoked", "revoked"])
    let lan = try Scene(story).lan
    #expect(lan.holdsCertificate(on: "2026-09-30") && !lan.holdsCertificate(on: "2026-10-01"))
  }

  @Test("renewed: the old one expires by the date and is superseded the same day")
  func superseded() throws {
    #expect(try statuses(Story.renewed, on: ["2027-08-30", "2027-08-31"]) == ["expiring", "superseded"])
    let late = Story.approved() + Story.again(2, on: "2027-10-05") + [.does(.supervisor, .approve(case: 2))]
    #expect(
      try statuses(late, on: ["2027-08-31", "2027-10-04", "2027-10-05"]) == [
        "expired", "expired", "superseded",
      ])
    let lan = try Scene(late).lan
    #expect(lan.certificates.map(lan.gap) == [nil, "2027-08-31"..."2027-10-04"])
    let renewed = try Scene(Story.renewed).lan
    #expect(renewed.certificates.map(renewed.gap) == [nil, nil])
  }

  @Test("one to come is on hold after a breach, past its day, until a supervisor decides")
  func heldByABreach() throws {
    let next = "CD-2027-000001"
    #expect(
      try statuses(Story.held, of: next, on: ["2027-06-30", "2027-07-01", "2027-08-31", "2028-08-31"])
        == ["upcoming", "onHold", "onHold", "expired"])
    let released = Story.held + [.comes("2027-09-15"), .does(.supervisor, .letGo())]
    #expect(
      try statuses(released, of: next, on: ["2027-09-14", "2027-09-15"]) == ["onHold", "valid"])
    #expect(try statuses(released, on: ["2027-09-14", "2027-09-15"]) == ["expired", "superseded"])
    let scene = try Scene(Story.held)
    #expect(scene.lan.certificate(next)?.holds.map(\.cause) == [.breach(1)])
    #expect(scene.lan.certificate("CD-2026-000001")?.status(on: "2027-07-01", stages: []) == .valid)
  }

  @Test("one to come is on hold when the one before is suspended or revoked, before or after its decision")
  func heldByItsPredecessor() throws {
    let measured =
      Story.renewed + [
        .does(.staff, .review()), .does(.staff, .notify(on: "2027-07-01")),
        .does(.staff, .hear(on: "2027-07-01")),
      ]
    for command in [Command.suspend(), .revoke()] {
      let scene = try Scene(measured + [.does(.supervisor, command)])
      let next = try #require(scene.lan.certificate("CD-2027-000001"))
      #expect(next.status(on: "2027-08-31", stages: []) == .onHold)
      #expect(next.holds.map(\.cause) == [.predecessor("CD-2026-000001")])
    }
    let before = Story.suspended + Story.again(2, on: "2027-07-01")
    let overturned =
      before + [.does(.staff, .conclude(1, .overturned)), .does(.supervisor, .approve(case: 2))]
    #expect(try statuses(overturned, of: "CD-2027-000001", on: ["2027-08-31"]) == ["onHold"])
  }

  @Test("a revoked certificate leaves its class free at once")
  func freeAgain() throws {
    let story =
      Story.approved() + [
        .does(.staff, .review()), .does(.staff, .notify()), .does(.staff, .hear()),
        .does(.supervisor, .revoke()),
      ]
      + Story.again(2, on: "2026-10-01") + [.does(.supervisor, .approve(case: 2))]
    #expect(try Scene(story).lan.certificates.map(\.validFrom) == ["2026-08-31", "2026-10-01"])
    #expect(try statuses(story, on: ["2026-10-01", "2028-01-01"]) == ["revoked", "revoked"])
  }

  @Test("what holders may do rests on what is in force: admission and the certificate shown")
  func respected() throws {
    let applied = Story.suspended + [.does(.staff, .join()), .does(.staff, .appraise())]
    #expect(throws: Refusal.certificateMissing) { try Scene(applied).decided(.admit(), by: .supervisor) }
    let reinstated = try Scene(applied + [.does(.secondSupervisor, .reinstate())])
    #expect(throws: Never.self) { try reinstated.decided(.admit(), by: .supervisor) }
    #expect(try Scene(applied).lan.shownCertificate(on: "2026-08-31")?.number == "CD-2026-000001")
  }

  @Test("clean windows are recomputed at once from what stands of the breaches")
  func windows() throws {
    var scene = try Scene(Story.ready() + [.does(.staff, .breach(on: "2026-08-01", pending: true))])
    #expect(throws: Refusal.breachPending(1)) { try scene.decided(.approve(), by: .supervisor) }
    try scene.perform(.conclude(1, .final), by: .staff)
    #expect(throws: Refusal.breachWithinWindow(1, day: "2026-08-01", months: 6)) {
      try scene.decided(.approve(), by: .supervisor)
    }
    try scene.perform(.conclude(1, .overturned), by: .staff)
    #expect(throws: Never.self) { try scene.decided(.approve(), by: .supervisor) }
  }
}
