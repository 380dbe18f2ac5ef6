import Testing
import TrustRegistry

@Suite("Masking: what the law calls sensitive is shown to nobody who did not ask (PROGRAMME 8)")
struct MaskingTests {
  /// Every sensitive text that a story may write.
  private static let secrets = ["Thanh tra Sở", "QĐ-12", "quảng cáo sai sự thật"]

  private static func told(_ dossier: Dossier) -> String {
    var text = ""
    dump(dossier, to: &text)
    return text
  }

  @Test("no word of a breach is left in what is seen, and its day and state are")
  func breaches() throws {
    let lan = try Scene(Story.soiled).lan
    let seen = lan.seen(by: .supervisor)
    for secret in Self.secrets {
      #expect(Self.told(lan).contains(secret))
      #expect(!Self.told(seen).contains(secret))
    }
    #expect(seen.masked == .breaches)
    #expect(seen.breaches.map(\.report.day) == ["2026-08-01"])
    #expect(seen.breaches.map(\.state) == [.final])
    #expect(seen.breaches.first?.soils("2026-08-31", months: 24) == true)
  }

  @Test("what was asked for is shown, and nothing else")
  func shown() throws {
    let lan = try Scene(Story.soiled).lan
    let seen = lan.seen(by: Sight(.auditor, shown: .breaches))
    #expect(seen.breaches == lan.breaches)
    #expect(seen.masked == [])
    #expect(lan.seen(by: Sight(.auditor, shown: .identity)).masked == .breaches)
  }

  @Test("records of steps are masked as the scheme has it; who and when remain")
  func steps() throws {
    let lan = try Scene(Story.proven).lan
    let seen = try #require(lan.seen(by: .staff).openCase)
    let masked = seen.steps.filter { $0.note == Mask.text && $0.document == Mask.text }
    #expect(masked.map(\.step) == [2, 4])
    #expect(seen.steps.map(\.by) == lan.openCase?.steps.map(\.by))
    let looked = try #require(lan.seen(by: Sight(.staff, shown: .tracking)).openCase)
    #expect(looked.steps.filter { $0.note == Mask.text }.map(\.step) == [2])
  }

  @Test("entries are masked like the dossier")
  func entries() throws {
    let scene = try Scene(Story.proven + [.does(.staff, .breach(on: "2026-08-01"))])
    let told = scene.transactions.joined().map { ($0.event?.kind, scene.lan.parts(of: $0)) }
    let masked = told.filter { !$0.1.isEmpty }
    #expect(masked.map(\.0) == [.stepRecorded, .stepRecorded, .breachRecorded])
    #expect(masked.map(\.1) == [.identity, .tracking, .breaches])
  }

  @Test("the officer who wrote it asks like everybody else")
  func author() throws {
    #expect(try Scene(Story.soiled).lan.seen(by: .staff).masked == .breaches)
  }

  @Test("no look lifts blindness")
  func blindness() throws {
    let story = Story.analysed() + Story.cards([(.assessor, 7)])
    let seen = try Scene(story).lan.seen(by: Sight(.auditor, shown: .all))
    let card = try #require(seen.openCase?.scorecards.first)
    #expect(card.isConcealed && card.entries.isEmpty && card.submittedTotal == nil)
  }

  @Test("a look changes nothing that a form or a decision rests upon")
  func looksChangeNothing() throws {
    var scene = try Scene(Story.soiled)
    let before = scene.lan
    try scene.perform(.look(at: .breaches), by: .auditor)
    #expect(scene.lan.revision == before.revision + 1)
    #expect(scene.lan.isUnchanged(since: before.revision))
    #expect(scene.lan.looks.map(\.by) == [.auditor])
    try scene.perform(.conclude(1, .overturned), by: .staff)
    #expect(!scene.lan.isUnchanged(since: before.revision))
    #expect(!scene.lan.isUnchanged(since: scene.lan.revision + 1))
  }

  @Test("a look beyond one's role has no effect, whoever seals it")
  func forged() throws {
    var scene = try Scene(Story.proven)
    let finding = scene.seal([.privacy(.sensitiveShown(.identity, purpose: "tò mò"))], by: .assessor)
    #expect(finding?.contradiction == .withoutRight(kind: .sensitiveShown, by: .assessor))
    #expect(scene.lan.looks.isEmpty)
  }
}
