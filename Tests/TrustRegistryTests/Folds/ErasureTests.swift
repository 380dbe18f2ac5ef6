import Testing
import TrustRegistry

@Suite("Erasure: what readers already know of part 2 (JOURNAL 19–21)")
struct ErasureTests {
  private static let erasure = Event.erasure(.dossierErased(lines: [1, 2], basis: "yêu cầu", residue: []))

  @Test("an erased dossier is erased, and its accounts are nobody's")
  func erased() throws {
    let scene = try Scene(Story.admitted + [.seals(.supervisor, [Self.erasure])])
    #expect(scene.lan.erasedOn == Story.firstDay)
    #expect(scene.lan.particulars == nil)
    #expect(scene.lan.certificates.isEmpty)
    #expect(scene.registry.holders.isEmpty)
    #expect(RosterRow(of: scene.lan) == nil)
    #expect(Snapshot(scene.replayed) == Snapshot(scene.registry))
  }

  @Test("the same comes of lines whose bodies are blank")
  func blank() throws {
    var scene = try Scene(Story.admitted)
    scene.seal([Self.erasure], by: .supervisor)
    var blanked = Registry()
    for transaction in scene.transactions {
      blanked.apply(
        transaction.map { entry in
          guard entry.about == .creator(.lan), entry.event != Self.erasure else { return entry }
          var entry = entry
          entry.event = nil
          return entry
        })
    }
    #expect(blanked.findings.isEmpty)
    #expect(blanked.dossiers == scene.registry.dossiers)
    #expect(Snapshot(blanked) == Snapshot(scene.registry))
  }

  @Test("later lines about an erased dossier are passed over, but counted")
  func later() throws {
    var scene = try Scene(Story.registered + [.seals(.supervisor, [Self.erasure])])
    let revision = scene.lan.revision
    scene.seal([.creator(.amended(Amendment(name: "Lan")))], by: .staff)
    #expect(scene.lan.particulars == nil)
    #expect(scene.lan.revision == revision + 1)
  }

  @Test("of an erased case nothing is left but what it led to")
  func erasedCase() throws {
    let scene = try Scene(
      Story.approved() + [
        .seals(.supervisor, [.erasure(.caseErased(case: 1, lines: [3], basis: "x", residue: []))])
      ])
    #expect(scene.lan.cases.isEmpty)
    #expect(scene.lan.certificates.count == 1)
  }
}
