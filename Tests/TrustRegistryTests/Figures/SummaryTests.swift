import Testing
import TrustRegistry

@Suite("Summary: flow, scores, certificates")
struct SummaryTests {
  private func summary(_ scene: Scene, on day: Day) -> Summary {
    Summary(of: scene.dossiers, in: scene.registry.office, on: day)
  }

  @Test("a case waits at every step that it could take now, and since when")
  func flow() throws {
    var scene = try Scene(Story.opened())
    scene.wait(days: 3)
    try scene.perform(.step(1), by: .staff)
    scene.wait(days: 2)
    try scene.perform(.step(2), by: .staff)
    let flow = summary(scene, on: scene.now.day + 4).flow
    #expect(flow.map(\.step) == Array(1...7))
    #expect(flow.map { $0.taken?.median } == [3, 2, nil, nil, nil, nil, nil])
    #expect(flow.map { $0.waiting?.median } == [nil, nil, 4, 4, nil, 4, nil])
  }

  @Test("a case sent back waits from that day on")
  func returned() throws {
    var scene = try Scene(Story.ready() + [.comes("2026-09-10")])
    try scene.perform(.sendBack(to: 2), by: .supervisor)
    let flow = summary(scene, on: "2026-09-15").flow
    #expect(flow[1].waiting?.median == 5)
    #expect(flow[6].waiting == nil)
  }

  @Test("a decided case waits nowhere")
  func decided() throws {
    let flow = summary(try Scene(Story.approved()), on: "2026-12-01").flow
    #expect(flow.allSatisfy { $0.waiting == nil && $0.taken?.count == 1 })
    #expect(summary(try Scene(Story.approved()), on: "2026-12-01").openCases == 0)
  }

  @Test("scores lie in bins of five; the last holds the total, thresholds are marked")
  func histogram() {
    let histogram = ScoreHistogram([0, 4, 5, 64, 65, 99, 100], under: .sample)
    #expect(histogram.bins.count == 20)
    #expect((histogram.bins[0], histogram.bins[1], histogram.bins[12], histogram.bins[13]) == (2, 1, 1, 1))
    #expect(histogram.bins[19] == 2)
    #expect(histogram.range(19) == 95...100)
    #expect(histogram.range(13) == 65...69)
    #expect(histogram.thresholds == [18: [.ethics], 16: [.professional], 13: [.community]])
  }

  @Test("certificates by class and status, as of the day; an old one counts where none followed")
  func certificates() throws {
    let scene = try Scene(Story.approved())
    let counts = { (day: Day) in summary(scene, on: day).certificates.map(\.counts) }
    #expect(counts("2026-08-30") == [[:], [:], [.upcoming: 1]])
    #expect(counts("2026-09-01") == [[:], [:], [.valid: 1]])
    #expect(counts("2027-08-01") == [[:], [:], [.expiring(within: 30): 1]])
    #expect(counts("2027-09-01") == [[:], [:], [.expired: 1]])
    let renewed =
      Story.approved() + Story.again(2, on: "2027-07-10") + [.does(.supervisor, .approve(case: 2))]
    let after = summary(try Scene(renewed), on: "2027-09-01").certificates
    #expect(after.map(\.counts) == [[:], [:], [.valid: 1]])
    #expect(after.map(\.inForce) == [0, 0, 1])
  }

  @Test("members by state")
  func memberships() throws {
    #expect(summary(try Scene(Story.admitted), on: "2026-09-01").memberships == [.member: 1])
    #expect(summary(try Scene(Story.opened()), on: "2026-09-01").memberships == [:])
  }

  @Test("the public register tells no score and no case, and a certificate near its end as valid")
  func register() throws {
    let scene = try Scene(Story.approved())
    let rows = RegisterRow.all(of: scene.dossiers.compactMap(RosterRow.init), on: "2027-08-20", stages: [30])
    #expect(rows.map(\.status) == ["valid"])
    #expect(rows.map(\.number) == ["CD-2026-000001"])
    let later = RegisterRow.all(
      of: scene.dossiers.compactMap(RosterRow.init), on: "2027-08-31", stages: [30])
    #expect(later.map(\.status) == ["expired"])
  }
}
