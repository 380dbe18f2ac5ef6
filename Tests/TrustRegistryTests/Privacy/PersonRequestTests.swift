import Testing
import TrustRegistry

@Suite("A person's requests about their data (PROGRAMME 8)")
struct PersonRequestTests {
  private static let guarded: [Act] =
    Story.founded + [.does(.administrator, .adopt(.guarded))] + Story.enrolments
    + [.does(.staff, .register())]

  private func clocks(_ story: [Act]) throws -> [ClockName] {
    try Scene(Self.guarded + story).lan.runningClocks.compactMap {
      guard case .named(let name, 1) = $0.what, $0.anchor == "2026-08-28" else { return nil }
      return name
    }
  }

  @Test("both clocks run from the day it came; the first until it is acknowledged, both until it is closed")
  func clocks() throws {
    let asked: [Act] = [.does(.staff, .ask(.erasure, on: "2026-08-28"))]
    #expect(try clocks(asked) == [.requestAcknowledgement, .requestErasure])
    #expect(try clocks(asked + [.does(.staff, .acknowledgeRequest())]) == [.requestErasure])
    #expect(try clocks(asked + [.does(.staff, .closeRequest(.refused))]) == [])
  }

  @Test("a request keeps the clocks under which it was lodged")
  func kept() throws {
    var later = Scheme.sample(version: 2)
    later.clocks = []
    let story: [Act] = [
      .does(.staff, .ask(.access, on: "2026-08-28")), .does(.administrator, .adopt(later)),
    ]
    #expect(try clocks(story) == [.requestAcknowledgement, .requestAccess])
  }

  @Test("every type has its state from lodging to its end")
  func states() throws {
    var scene = try Scene(Story.asked(.access))
    #expect(scene.lan.openRequests.map(\.state) == [.lodged])
    try scene.perform(.acknowledgeRequest(), by: .staff)
    #expect(scene.lan.openRequests.map(\.state) == [.acknowledged])
    try scene.perform(.giveAccess(), by: .staff)
    #expect(scene.lan.requests.first?.givenOn == "2026-08-31")
    try scene.perform(.closeRequest(), by: .staff)
    #expect(scene.lan.requests.map(\.state) == [.done])
    #expect(scene.lan.openRequests.isEmpty)
  }

  @Test("what does not fit the requests on record has no effect")
  func outOfPlace() throws {
    let events: [PrivacyEvent] = [
      .requestLodged(request: 3, type: .access, channel: .email, day: "2026-08-31", document: "YC"),
      .requestAcknowledged(request: 2, document: "TB"),
      .requestClosed(request: 1, outcome: .done, reason: "x", document: "TB"),
      .accessGiven(request: 2, purpose: "x"),
    ]
    for event in events {
      var scene = try Scene(Story.asked(.access))
      let finding = scene.seal([.privacy(event)], by: .staff)
      guard case .outOfPlace = finding?.contradiction else {
        Issue.record("\(event): \(String(describing: finding))")
        continue
      }
    }
  }
}
