import Testing

@testable import TrustRegistry

@Suite("Erasure in many lives: what was built on a case stands without its words (JOURNAL 21)")
struct ErasureSimulationTests {
  @Test(
    "whichever closed case is erased, no other line loses or gains its effect", arguments: [5, 6] as [UInt64])
  func builtUpon(_ seed: UInt64) throws {
    var simulation = try Simulation(seed: seed)
    try simulation.run(3000)
    let registry = simulation.scene.registry
    let lines = simulation.scene.transactions.flatMap { $0 }
    var erased = 0
    for (id, dossier) in registry.dossiers.allAtHand.sorted(by: { $0.key < $1.key }) {
      let own = lines.filter { $0.about == .creator(id) }
      for closed in dossier.cases where closed.decision != nil {
        try expectSame(dossier, own, without: closed.number, in: registry)
        erased += 1
      }
    }
    #expect(erased >= 10)
  }

  /// Whether the law would allow it already is not asked here: it must hold for every case.
  private func expectSame(
    _ dossier: Dossier, _ own: [Entry], without number: Int, in registry: Registry
  ) throws {
    let order = dossier.plannedErasure(of: .caseNumbered(number))
    let act = Entry(
      sequence: 1_000_000, at: Timestamp(milliseconds: 0), by: .supervisor, about: .creator(dossier.id),
      nth: own.count + 1, left: 0, event: .erasure(.caseErased(case: number, order)))
    // Whoever reads a journal foresees all of its erasures.
    let foreseen = (own + [act]).compactMap(ForeseenErasure.init)
    #expect(!foreseen.isEmpty)
    var blank = registry
    blank.foresee(foreseen)
    blank.refold(
      dossier.id,
      from: own.map { entry in
        var entry = entry
        if foreseen.contains(where: { $0.lists(entry.sequence) }) { entry.event = nil }
        return entry
      })
    let anew = blank.dossier(dossier.id)
    let place = "\(dossier.id), case \(number)"
    #expect(anew.lines.idle.sorted() == dossier.lines.idle.sorted(), "\(place)")
    #expect(anew.lines.plain == dossier.lines.plain, "\(place)")
    #expect(anew.lines.ofCases == dossier.lines.ofCases, "\(place)")
    #expect(anew.lines.hands == dossier.lines.hands, "\(place)")
    #expect(anew.cases.map(\.number) == dossier.cases.map(\.number).filter { $0 != number }, "\(place)")
    #expect(anew.certificates.map(\.number) == dossier.certificates.map(\.number), "\(place)")
    #expect(anew.certificates.map(\.measures) == dossier.certificates.map(\.measures), "\(place)")
    #expect(anew.certificates.map(\.holds) == dossier.certificates.map(\.holds), "\(place)")
    #expect(anew.reviews == dossier.reviews, "\(place)")
    #expect(anew.memberships == dossier.memberships, "\(place)")
    #expect(anew.breaches == dossier.breaches && anew.accounts == dossier.accounts, "\(place)")
    #expect(anew.nextCaseNumber == dossier.nextCaseNumber, "\(place)")
  }
}
