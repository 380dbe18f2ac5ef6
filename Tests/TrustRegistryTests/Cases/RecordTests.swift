import Testing
import TrustRegistry

@Suite("The seven steps in earnest: records, consents and fees (PROGRAMME 4, 8)")
struct RecordTests {
  @Test("with every record and every fee, the certificate comes")
  func thorough() throws {
    let scene = try Scene(Story.thoroughlyReady + [.does(.supervisor, .approve())])
    #expect(scene.lan.certificates.count == 1)
  }

  @Test("the checklist has the conditions that the scheme switched on, in their order")
  func checklist() throws {
    let scene = try Scene(Story.takenIn)
    let open = try #require(scene.lan.openCase)
    let conditions = scene.lan.conditions(of: open, on: Story.firstDay)
    #expect(
      conditions.prefix(4) == [
        .stepsDone(missing: [2, 3, 4, 5, 6]), .consentsGiven(missing: []),
        .identityProven(missing: [.person, .account(.lan)]), .feesSettled(false),
      ])
  }

  @Test("each step tells by name what it lacks")
  func lacks() throws {
    let scene = try Scene(Story.thoroughlyOpened)
    let open = try #require(scene.lan.openCase)
    let lacks = open.terms.steps.map { scene.lan.lacks(of: $0, in: open) }
    #expect(lacks[0] == [.consent(.certification), .fee("application")])
    #expect(lacks[1] == [.proof(.person), .proof(.account(.lan))])
    #expect(lacks[2] == [.training, .subject("ethics"), .subject("communication"), .subject("law")])
    #expect(lacks[3] == [.report])
    #expect(lacks[4] == [.fee("assessment")])
    #expect(lacks[5] == [.answer])
    #expect(lacks[6] == [])
  }

  @Test("staff and auditors see what is owed; others that something is", arguments: [Roles.staff, .auditor])
  func feesTold(_ roles: Roles) throws {
    let scene = try Scene(Story.thoroughlyOpened)
    let told = try #require(scene.lan.seen(by: .staff, holding: roles).openCase)
    #expect(told.charges.map(\.code) == ["application", "assessment"])
    let hidden = scene.lan.seen(by: .supervisor, holding: [.supervisor, .assessor, .administrator])
    let open = try #require(hidden.openCase)
    #expect(open.charges.isEmpty)
    #expect(!open.feesAreSettled)
    #expect(hidden.lacks(of: open.terms.steps[0], in: open) == [.consent(.certification), .fees])
    #expect(hidden.conditions(of: open, on: Story.firstDay).contains(.feesSettled(false)))
    #expect(!hidden.runningClocks.contains { $0.what == .named(.feePayment, number: 1) })
  }

  @Test("entries about fees are hidden from whoever decides")
  func feeEntries() throws {
    let scene = try Scene(Story.takenIn)
    let fees = scene.transactions.flatMap { $0 }.filter { $0.event?.kind == .feePaid }
    #expect(fees.count == 1)
    for entry in fees {
      #expect(scene.lan.conceals(entry, from: .supervisor, holding: .supervisor))
      #expect(!scene.lan.conceals(entry, from: .staff, holding: .staff))
    }
  }

  @Test("what is owed is settled by payment, waiver or refund, the oldest first")
  func settling() throws {
    var scene = try Scene(Story.takenIn + [.does(.staff, .charge()), .does(.staff, .charge())])
    func states() -> [String] { scene.lan.openCase?.charges.map(\.state.name) ?? [] }
    #expect(states() == ["paid", "due", "due", "due"])
    try scene.perform(.pay("repeat"), by: .staff)
    try scene.perform(.waive("repeat"), by: .staff)
    try scene.perform(.refund(), by: .staff)
    #expect(states() == ["refunded", "due", "paid", "waived"])
    #expect(scene.lan.openCase?.stepsOwing == [5])
  }

  @Test("a term of payment runs from the oldest charge due, and ends with the last")
  func paymentClock() throws {
    let scene = try Scene(Story.thoroughlyOpened)
    let clock = scene.lan.runningClocks.first { $0.what == .named(.feePayment, number: 1) }
    #expect(clock?.anchor == Story.firstDay)
    let paid = try Scene(Story.takenIn + [.does(.staff, .pay("assessment"))])
    #expect(!paid.lan.runningClocks.contains { $0.what == .named(.feePayment, number: 1) })
  }

  @Test("a consent withdrawn while a certificate runs opens a review, a free purpose does not")
  func withdrawal() throws {
    var scene = try Scene(
      Story.thoroughlyReady + [
        .does(.supervisor, .approve()), .does(.staff, .consent(to: .news, version: 1)),
        .does(.staff, .withdrawConsent(to: .news)),
      ])
    #expect(scene.lan.reviews.isEmpty)
    try scene.perform(.withdrawConsent(), by: .staff)
    #expect(scene.lan.reviews.map(\.cause) == [.consentWithdrawn("certification")])
    #expect(scene.lan.certificates.first?.isInForce(on: Story.firstDay) == true)
  }

  @Test("whoever records for a case has a hand in it")
  func hands() throws {
    let own: [[Act]] = [
      Story.thoroughlyOpened + [.does(.allrounder, .consent())],
      Story.thoroughlyOpened + [.does(.allrounder, .pay())],
      Story.takenIn + [.does(.allrounder, .prove())],
      Story.identified + [.does(.allrounder, .attach())],
    ]
    for story in own {
      #expect(throws: Refusal.deciderHadHand) {
        try Scene(story).decided(.decline(), by: .allrounder)
      }
    }
  }

  @Test("a reported breach on record lets the step be recorded, and the certificate waits for the breach")
  func reportedBreach() throws {
    let scene = try Scene(
      Story.identified + [
        .does(.staff, .answer(.breachReported)), .does(.staff, .breach(on: "2026-08-01", pending: true)),
        .does(.staff, .step(6)),
      ])
    #expect(scene.lan.openCase?.missingSteps == [3, 4, 5])
  }
}
