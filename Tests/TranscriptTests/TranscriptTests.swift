import Foundation
import Testing

/// The real program at the command line, from transcripts in `Transcripts/` (DESIGN 7).
@Suite struct TranscriptTests {
  static let files = (try? names()) ?? []

  @Test("transcripts", arguments: files)
  func transcript(_ name: String) throws {
    try Sitting().perform(Transcript(reading: Sitting.file(name, in: "Transcripts")))
  }

  @Test func everyTranscriptIsFound() throws {
    #expect(try TranscriptTests.names().count >= 10)
  }

  @Test(
    "patterns",
    arguments: [
      (["a [..] c"], ["a b c"], true), (["a [..] c"], ["a b d"], false), (["[...]"], [], true),
      (["a", "[...]"], ["a", "b", "c"], true), (["a"], ["a", "b"], false), (["[..]x[..]"], ["yxz"], true),
    ])
  func pattern(_ wanted: [String], _ found: [String], _ matches: Bool) {
    #expect(Pattern(wanted).matches(found) == matches)
  }

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Sitting.sources.appending(path: "Transcripts").path)
      .filter { $0.hasSuffix(".transcript") }.map { String($0.dropLast(11)) }.sorted()
  }
}
