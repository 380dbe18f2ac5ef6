import Testing
import TrustRegistry

@Suite("The roster's row: a pure function of the dossier (JOURNAL 22)")
struct RosterRowTests {
  @Test("a row tells what a list shows")
  func row() throws {
    let row = try #require(RosterRow(of: try Scene(Story.admitted).lan))
    #expect(row.id == .lan)
    #expect(row.name == "Lan")
    #expect(row.kind == .opinionLeader)
    #expect(row.fields == [.lifestyle, .health])
    #expect(row.province == "Hà Nội")
    #expect(row.accounts.map(\.name) == [.lan])
    #expect(row.followers == 1000)
    #expect(row.score == 100)
    #expect(row.openCase == nil)
    #expect(row.certificates == [.sample()])
    #expect(row.membership?.state(on: Story.firstDay) == .member)
    #expect(row.registeredOn == Story.firstDay)
    #expect(row.revision == (try Scene(Story.admitted)).lan.revision)
  }

  @Test("an open case is told by what it waits for")
  func openCase() throws {
    let scene = try Scene(Story.analysed(.ethics) + [.does(.assessor, .openCard())])
    let open = try #require(RosterRow(of: scene.lan)?.openCase)
    #expect(open.number == 1)
    #expect(open.certificateClass == .ethics)
    #expect(open.openedOn == Story.firstDay)
    #expect(open.missing == [5, 6])
    #expect((open.opened, open.submitted, open.needed) == (1, 0, 2))
  }

  @Test("days in place of status: the same row answers for any day")
  func days() throws {
    let row = try #require(RosterRow(of: try Scene(Story.approved()).lan))
    #expect(row.shownCertificate(on: "2026-12-01")?.number == "CD-2026-000001")
    #expect(row.shownCertificate(on: "2030-01-01")?.number == "CD-2026-000001")
    #expect(row.certificates.first?.status(on: "2030-01-01", stages: [90]) == .expired)
  }

  @Test("nobody who is not registered has a row")
  func unregistered() {
    #expect(RosterRow(of: Dossier(id: .lan)) == nil)
  }
}
