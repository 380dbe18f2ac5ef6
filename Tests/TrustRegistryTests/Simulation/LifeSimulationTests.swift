import Testing
import TrustRegistry

@Suite("Lives of certificates at random: renewals, breaches and measures on random days (PROGRAMME 3, 6)")
struct LifeSimulationTests {
  @Test(
    "never two in force of one class on one day; every status is the one that the lines give",
    arguments: [1, 2, 3, 5, 6, 7] as [UInt64])
  func holds(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var scene = try Scene(Story.renewed)
    var kinds: Set<EventKind> = []
    for _ in 0..<700 {
      if random.chance(20) { scene.wait(days: Int.random(in: 0...25, using: &random)) }
      if random.chance(3) { renew(&scene, with: &random) }
      let today = scene.now.day
      let appeal = random.chance(35) ? random.nextInAppeal(on: scene.lan, today: today) : nil
      let command =
        random.chance(4)
        ? .breach(on: today - 900) : appeal ?? random.aftermath(on: scene.lan, today: today)
      let officer = random.pick([.staff, .supervisor, .secondSupervisor, .allrounder], else: OfficerID.staff)
      do {
        kinds.formUnion(try scene.perform(command, by: officer).map(\.kind))
      } catch is Refusal {}
    }
    #expect(kinds.isSuperset(of: [.certificateSuspended, .reviewClosed, .appealDecided]))
    #expect(scene.registry.findings.isEmpty)
    #expect(Snapshot(scene.replayed) == Snapshot(scene.registry))
    let lines = scene.transactions.joined().filter { $0.about == .creator(.lan) }
    LifeOpinion.check(scene.lan, after: lines, every: 17)
  }

  /// Another case is opened, and approved if it may be; else it is closed.
  private func renew(_ scene: inout Scene, with random: inout SplitMix64) {
    let number = scene.lan.cases.count + 1
    let code: ClassCode = random.chance(80) ? .community : .ethics
    for act in Story.again(number, code, on: scene.now.day) { try? scene.play(act) }
    if (try? scene.perform(.approve(case: number), by: .secondSupervisor)) == nil {
      _ = try? scene.perform(.decline(case: number), by: .secondSupervisor)
    }
  }
}
