import Testing
import TrustRegistry

@Suite("Folds: a dossier is what its history says (DESIGN 1)")
struct FoldTests {
  @Test("live state is replayed state, revisions and findings included")
  func replay() throws {
    var scene = try Scene(Story.admitted + Story.again(2, .ethics, on: "2027-01-01"))
    scene.seal([.certificate(.approved(case: 2, .sample(), reason: "x"))], by: .staff)
    let replayed = scene.replayed
    #expect(Snapshot(replayed) == Snapshot(scene.registry))
    #expect(replayed.dossiers.allAtHand == scene.registry.dossiers.allAtHand)
    #expect(replayed.findings == scene.registry.findings)
    #expect(replayed.findings.count == 1)
    let entries = scene.transactions.flatMap { $0 }
    #expect(replayed.office.revision == entries.count { $0.about == .office })
    #expect(replayed.dossier(.lan).revision == entries.count { $0.about == .creator(.lan) })
  }

  @Test("particulars: only what is amended changes")
  func amended() throws {
    let scene = try Scene(Story.registered + [.does(.staff, .amend(kind: .seller, fields: [.fashion]))])
    #expect(
      scene.lan.particulars
        == Particulars(name: "Lan", kind: .seller, fields: [.fashion], province: "Hà Nội"))
    #expect(scene.lan.registeredOn == Story.firstDay)
    #expect(scene.lan.displayName == "Lan")
    #expect(Dossier(id: .minh).displayName == "KOC-000002")
  }

  @Test("accounts: recorded, counted anew, released, and free for another creator then")
  func accounts() throws {
    var scene = try Scene(
      Story.registered + [
        .does(.staff, .record(.spare, followers: nil)), .does(.staff, .record(.lan, followers: 5000)),
        .does(.staff, .register("Minh", kind: .opinionConsumer, [.minh]), about: .minh),
      ])
    #expect(scene.lan.accounts.map(\.name) == [.lan, .spare])
    #expect(scene.lan.followers == 5000)
    #expect(scene.registry.holdersAtHand == [.lan: .lan, .spare: .lan, .minh: .minh])
    try scene.perform(.release(.lan), by: .staff)
    #expect(scene.lan.followers == nil)
    #expect(scene.lan.formerAccounts == [.lan])
    #expect(scene.registry.holdersAtHand[.lan] == nil)
    try scene.perform(.record(.lan), by: .staff, about: .minh)
    #expect(scene.registry.holdersAtHand[.lan] == .minh)
    #expect(scene.registry.dossier(.minh).followers == 3000)
  }

  @Test("a command's questions are answered by the registry")
  func facts() throws {
    let registry = try Scene(Story.registered).registry
    #expect(registry.facts(for: Command.record(.lan).questions).holders == [.lan: .lan])
    #expect(
      registry.facts(for: Command.register("Minh", [], [.lan, .minh]).questions).holders == [.lan: .lan])
    #expect(Command.release(.lan).questions == [])
    #expect(Command.approve().questions == [])
  }

  @Test("officers: enrolled, waiting, confirmed, retired")
  func officers() throws {
    let newcomer = OfficerID(number: 50)
    let roles: Roles = [.staff, .supervisor]
    var scene = try Scene(Story.schemed + [.does(.administrator, .enrol(.auditor, as: .auditor))])
    try scene.perform(.enrol(newcomer, as: roles), by: .administrator)
    #expect(scene.registry.office.officer(newcomer)?.roles == .staff)
    #expect(scene.registry.office.officer(newcomer)?.awaiting == .supervisor)
    try scene.perform(.confirm(newcomer), by: .auditor)
    #expect(scene.registry.office.officer(newcomer)?.roles == roles)
    #expect(scene.registry.office.officer(newcomer)?.awaiting == [])
    try scene.perform(.retire(newcomer, since: "2026-08-01"), by: .administrator)
    #expect(scene.registry.office.officer(newcomer)?.roles == [])
    #expect(scene.registry.office.officer(newcomer)?.key == nil)
    #expect(scene.registry.office.officer(newcomer)?.retiredSince == "2026-08-01")
    #expect(scene.registry.office.name(of: newcomer) == "Trần Mới")
    #expect(scene.registry.office.name(of: .stranger) == "o-0099")
    #expect(scene.registry.office.nextOfficerID == OfficerID(number: 4))
  }

  @Test("the founder's key and role hold from the first line on, and the very line is signed with that key")
  func founder() throws {
    let office = try Scene(Story.schemed).registry.office
    #expect(office.key(of: .administrator, at: 1) == .sample(1))
    #expect(office.roles(of: .administrator, at: 1) == .administrator)
    #expect(office.officer(.administrator)?.name == "Nguyễn Quản Trị")
    #expect((office.name, office.isTrial, office.foundedOn) == ("Sổ thử", true, Story.firstDay))
  }

  @Test("before a scheme says otherwise, supervisors wait for a second officer")
  func unconfirmedBeforeScheme() throws {
    let scene = try Scene(Story.founded + [.does(.administrator, .enrol(.supervisor, as: .supervisor))])
    #expect(scene.registry.office.officer(.supervisor)?.awaiting == .supervisor)
  }

  @Test("another administrator may follow, and then the first may go")
  func administrators() throws {
    let second = OfficerID(number: 50)
    let scene = try Scene(
      Story.founded + [
        .does(.administrator, .enrol(second, as: .administrator)),
        .does(second, .retire(.administrator)),
      ])
    #expect(scene.registry.office.officer(second)?.roles == .administrator)
    #expect(throws: Refusal.lastAdministrator(second)) {
      try scene.decided(.retire(second), by: second)
    }
  }

  @Test("the scheme in force is told for any line")
  func schemes() throws {
    let scene = try Scene(Story.schemed + [.does(.administrator, .adopt(.sample(version: 2)))])
    let office = scene.registry.office
    #expect(office.scheme?.version == 2)
    #expect(office.allSchemes.map(\.version) == [1, 2])
    #expect(office.scheme(version: 1) == .sample)
    #expect((1...4).map { office.scheme(inForceAt: $0)?.version } == [nil, nil, 1, 2])
  }
}
