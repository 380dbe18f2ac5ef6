import Testing
import TrustRegistry

@Suite("Masking, kind by kind: whatever a sensitive line says, no word of it is left in what is seen")
struct MaskedKindTests {
  /// Every text of an event that is long enough to be told from others, digests aside.
  private static func words(of value: some Any) -> [String] {
    if let text = value as? String { return (5...60).contains(text.count) ? [text] : [] }
    return Mirror(reflecting: value).children.flatMap { words(of: $0.value) }
  }

  private static func told(_ dossier: Dossier) -> String {
    var text = ""
    dump(dossier, to: &text)
    return text
  }

  /// The scene after the row's events, sealed by the first officer of one role who may.
  private static func sealed(_ row: KindRow) throws -> Scene? {
    for candidate in Cast.ofOneRole {
      var scene = try Scene(row.story)
      let officer = row.officer(trying: candidate.id)
      if scene.seal(row.events(officer), by: officer) == nil { return scene }
    }
    return nil
  }

  @Test("no word is left, and the words are there for who asked")
  func everyKind() throws {
    var tried: Set<EventKind> = []
    for row in KindTables.all {
      guard let scene = try Self.sealed(row) else { continue }
      let known = Self.told(try Scene(row.story).lan.seen(by: nil))
      let seen = Self.told(scene.lan.seen(by: nil))
      for entry in scene.transactions.last ?? [] {
        guard let event = entry.event, !scene.lan.parts(of: entry).isEmpty else { continue }
        tried.insert(event.kind)
        for word in Self.words(of: event) where !known.contains(word) {
          #expect(!seen.contains(word), "\(row.name): \(word)")
        }
      }
    }
    let sensitive = EventKind.allCases.filter { !$0.sensitiveParts.isEmpty }
    #expect(tried == Set(sensitive))
  }
}
