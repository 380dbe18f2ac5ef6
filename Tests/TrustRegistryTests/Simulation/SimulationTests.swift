import Testing
import TrustRegistry

@Suite("Simulation: thousands of acts of many officers, by seed")
struct SimulationTests {
  private static let moves = 4000

  /// What a few runs may well do without: a legal hold is mostly in the way of an erasure, a membership
  /// rarely comes to its proceedings, and a certificate rarely to a breach before its first day.
  private static let rare: Set<EventKind> = [
    .dossierErased, .caseErased, .complainantRecorded, .membershipTerminated, .memberKept, .memberHeard,
    .integrityConcluded, .membershipReviewed, .handoverDone, .moreAnswered, .supportAgreed, .holdLifted,
  ]

  @Test("whatever is decided takes effect, what stands was deserved, and everything happens in some run")
  func holds() throws {
    var kinds: Set<EventKind> = []
    var given: Set<String> = []
    for seed in 1...4 as ClosedRange<UInt64> {
      let simulation = try run(seed)
      kinds.formUnion(simulation.effective.joined().compactMap { $0.event?.kind })
      given.formUnion(simulation.given)
    }
    #expect(Set(EventKind.allCases).subtracting(kinds).subtracting(Self.rare) == [])
    #expect(Set(Moves.all.map(\.name)).subtracting(given) == [])
  }

  private func run(_ seed: UInt64) throws -> Simulation {
    var simulation = try Simulation(seed: seed)
    try simulation.run(Self.moves)
    let registry = simulation.scene.registry
    #expect(registry.findings.count == simulation.found)
    checkNotVacuous(simulation)

    var lines: [Entry] = []
    for entry in simulation.effective.joined() {
      if let examination = Examination(of: entry, after: lines) {
        #expect(examination.flaws == [], "line \(entry.sequence), seed \(seed)")
      }
      if let examination = AppealExamination(of: entry, after: lines) {
        #expect(examination.flaws == [], "line \(entry.sequence), seed \(seed)")
      }
      checkAdmission(entry, after: lines)
      lines.append(entry)
    }
    checkUnique(registry)
    checkLives(simulation)
    checkReplay(simulation)
    return simulation
  }

  @Test("every command that is declared has its row among the moves, and every row is made")
  func everyCommandIsMade() throws {
    let declared = try CommandTables.all.flatMap { enumeration, file, _ in
      try SourceFile(file).cases(of: enumeration).map { "\(enumeration).\($0)" }
    }
    #expect(Set(Moves.all.map(\.name)) == Set(declared))
    #expect(Moves.all.count == declared.count)
    var random = SplitMix64(seed: 7)
    for move in Moves.all {
      let command = move.make(&random, Dossier(id: .lan), Story.firstDay)
      #expect(command.name == move.name)
    }
  }

  /// A run in which nothing much happens proves nothing.
  private func checkNotVacuous(_ simulation: Simulation) {
    let approvals = simulation.effective.joined().count { $0.event?.kind == .certificateApproved }
    #expect(approvals >= 6)
    #expect(simulation.refused > 300)
    #expect(simulation.found > 100)
    #expect(simulation.effective.count > 500)
  }

  private func checkAdmission(_ entry: Entry, after lines: [Entry]) {
    guard case .alliance(.admitted) = entry.event else { return }
    let own = lines.filter { $0.about == entry.about }
    let held = own.contains {
      guard case .certificate(.approved(_, let certificate, _)) = $0.event else { return false }
      return LifeOpinion(certificate: certificate, lines: own).status(on: entry.at.day) == .valid
    }
    // Honorary members are invited and need none.
    let isHonorary = own.last { $0.event?.kind == .membershipApplied }?.event.map { event in
      if case .alliance(.applied(.honorary, _)) = event { true } else { false }
    }
    #expect(held || isHonorary == true, "line \(entry.sequence)")
    let hands = own.filter {
      $0.event?.kind == .membershipApplied || $0.event?.kind == .membershipAppraised
    }.suffix(2).map(\.by)
    #expect(!hands.contains(entry.by), "line \(entry.sequence)")
  }

  private func checkUnique(_ registry: Registry) {
    let numbers = registry.dossiers.allAtHand.values.flatMap(\.certificates).map(\.number)
    #expect(Set(numbers).count == numbers.count)
    for (account, holder) in registry.holdersAtHand {
      let holding = registry.dossiers.allAtHand.values.filter { $0.accounts.contains { $0.name == account } }
      #expect(holding.map(\.id) == [holder])
    }
  }

  private func checkLives(_ simulation: Simulation) {
    let lines = simulation.effective.joined()
    for dossier in simulation.scene.registry.dossiers.allAtHand.values {
      LifeOpinion.check(dossier, after: lines.filter { $0.about == .creator(dossier.id) }, every: 13)
    }
  }

  /// Live state is replayed state, and the roster is the roster rebuilt (DESIGN 7).
  private func checkReplay(_ simulation: Simulation) {
    let live = simulation.scene.registry
    let replayed = simulation.scene.replayed
    #expect(Snapshot(replayed) == Snapshot(live))
    #expect(replayed.dossiers.allAtHand == live.dossiers.allAtHand)
    #expect(replayed.office.revision == live.office.revision)
    #expect(replayed.findings == live.findings)
    for dossier in live.dossiers.allAtHand.values {
      #expect(RosterRow(of: dossier) == replayed.dossiers.allAtHand[dossier.id].flatMap { RosterRow(of: $0) })
      #expect(RosterRow(of: dossier) == RosterRow(of: dossier.seen(by: nil)))
    }
  }
}
