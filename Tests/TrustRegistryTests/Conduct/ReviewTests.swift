import Testing
import TrustRegistry

@Suite("Reviews and complaints: opened by their causes, and their clocks (PROGRAMME 5–7)")
struct ReviewTests {
  @Test("a breach opens a review while a certificate runs or is to come, and only then")
  func openedByABreach() throws {
    #expect(try Scene(Story.registered + [.does(.staff, .breach(on: "2026-08-01"))]).lan.reviews.isEmpty)
    let scene = try Scene(Story.reviewed + [.does(.staff, .ruleBreach())])
    #expect(scene.lan.reviews.map(\.cause) == [.breach(1), .ruleBreach(1)])
    #expect(scene.lan.reviews.allSatisfy { $0.isOpen && $0.hands == [.staff] })
    let late = try Scene(Story.approved() + [.comes("2027-08-31"), .does(.staff, .breach(on: "2027-08-31"))])
    #expect(late.lan.reviews.isEmpty)
  }

  @Test("one open review a cause; a closed one gives way to another")
  func once() throws {
    let scene = try Scene(
      Story.approved() + [
        .does(.staff, .review()), .does(.supervisor, .closeReview()), .does(.staff, .review()),
      ])
    #expect(scene.lan.reviews.map(\.stage) == [.closed, .opened])
    #expect(throws: Refusal.reviewAlreadyOpen(2)) { try scene.decided(.review(), by: .staff) }
  }

  @Test("a review goes from its opening over notice and hearing to its end")
  func stages() throws {
    var scene = try Scene(Story.reviewed)
    #expect(scene.lan.review(1)?.stage == .opened)
    try scene.perform(.notify(), by: .staff)
    #expect(scene.lan.review(1)?.stage == .noticed)
    try scene.perform(.hear(), by: .staff)
    #expect(scene.lan.review(1)?.stage == .heard)
    try scene.perform(.suspend(), by: .supervisor)
    #expect(scene.lan.review(1).map { scene.lan.measures(in: $0).count } == 1)
    try scene.perform(.closeReview(1, .measured), by: .supervisor)
    #expect(scene.lan.openReviews.isEmpty)
  }

  @Test("a complaint upheld opens a review, brought by all who handled and answered it")
  func upheld() throws {
    let story =
      Story.approved() + [
        .does(.allrounder, .complain()), .does(.staff, .acknowledge()),
        .does(.supervisor, .reply(1, .upheld)),
      ]
    let review = try #require(try Scene(story).lan.reviews.first)
    #expect(review.cause == .complaint(1))
    #expect(review.hands == [.allrounder, .staff, .supervisor])
    let rejected = try Scene(Story.approved() + [.does(.staff, .complain()), .does(.supervisor, .reply())])
    #expect(rejected.lan.reviews.isEmpty)
    let aboutOfficer = try Scene(
      Story.approved() + [.does(.staff, .complain(of: .assessor)), .does(.supervisor, .reply(1, .upheld))])
    #expect(aboutOfficer.lan.reviews.isEmpty)
  }

  @Test("the complainant stands in a line of their own, and the complaint stands without it")
  func complainant() throws {
    let story = Story.registered + [.does(.staff, .complain(by: Complainant(name: "Trần B", contact: "b@x")))]
    let scene = try Scene(story)
    #expect(scene.lan.complaint(1)?.complainant == Complainant(name: "Trần B", contact: "b@x"))
    var blanked = Registry()
    for transaction in scene.transactions {
      blanked.apply(
        transaction.map { entry in
          guard entry.event?.kind == .complainantRecorded else { return entry }
          var entry = entry
          entry.event = nil
          return entry
        })
    }
    #expect(blanked.findings.isEmpty)
    #expect(blanked.dossier(.lan).complaint(1)?.complainant == nil)
    #expect(blanked.dossier(.lan).complaint(1)?.report == scene.lan.complaint(1)?.report)
  }

  @Test(
    "the clocks of a complaint: acknowledged in 5 working days, answered in 30, 15 days more when complex")
  func complaintClocks() throws {
    var scene = try Scene(Story.clocked + [.does(.staff, .complain())])
    func dues() -> [Due] {
      let calendar = scene.registry.office.calendar
      return scene.lan.runningClocks.map { calendar.due($0.limit, from: $0.anchor) }
    }
    #expect(dues() == [.on("2026-09-08"), .on("2026-10-13")])
    try scene.perform(.acknowledge(), by: .staff)
    #expect(dues() == [.on("2026-10-13")])
    try scene.perform(.extend(), by: .staff)
    #expect(dues() == [.on("2026-10-28")])
    #expect(
      scene.lan.runningClocks.map(\.what) == [.named(.complaintExtension, number: 1)])
    try scene.perform(.reply(), by: .supervisor)
    #expect(dues() == [])
  }

  @Test("the clock of a review runs from its opening to its end, under the scheme then in force")
  func reviewClocks() throws {
    var scene = try Scene(Story.clockedCertificate() + [.does(.staff, .breach(on: "2026-08-30"))])
    let clock = try #require(scene.lan.runningClocks.first)
    #expect(clock.what == .named(.reviewConclusion, number: 1))
    #expect(scene.registry.office.calendar.due(clock.limit, from: clock.anchor) == .on("2026-10-15"))
    try scene.perform(.adopt(.sample(version: 3)), by: .administrator)
    #expect(scene.lan.runningClocks.first == clock)
    try scene.perform(.closeReview(), by: .supervisor)
    #expect(scene.lan.runningClocks.isEmpty)
  }

  @Test("a member who loses the last certificate is looked at, and stays a member")
  func certificateLost() throws {
    let scene = try Scene(
      Story.admitted + [
        .does(.staff, .review()), .does(.staff, .notify()), .does(.staff, .hear()),
        .does(.supervisor, .revoke()),
      ])
    #expect(scene.lan.reviews.map(\.cause) == [.misuseOfMark, .certificateLost("CD-2026-000001")])
    #expect(scene.lan.membership?.state(on: scene.now.day) == .member)
  }
}
