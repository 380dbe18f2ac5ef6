import Foundation
import Testing
import TrustRegistry

/// `data/names.json` keeps what builds the demonstration: complete, small, NFC, with known placeholders only.
@Suite struct NamesDataTests {
  struct Names: Decodable {
    struct Field: Decodable {
      var code: String
      var vi: String
      var en: String
      var channels: [String]
      var handles: [String]
    }

    var given: [String: [String]]
    var fields: [Field]
    var communities: [String]
    var organisations: [String]
    var reasons: [String: [String]]
    var breaches: [String]
    var authorities: [String]
    var evidence: [String]
  }

  private static var url: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data/names.json").standardized
  }

  private func read() throws -> Names {
    try JSONDecoder().decode(Names.self, from: Data(contentsOf: Self.url))
  }

  @Test func isSmallAndComposed() throws {
    let text = try String(contentsOf: Self.url, encoding: .utf8)
    #expect(text.utf8.count < 60_000)
    #expect(text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8))
  }

  @Test func givesFourReasonsForEveryRequirement() throws {
    let reasons = try read().reasons
    let counts = [1: 2, 2: 4, 3: 3, 4: 4, 5: 3]
    let codes = counts.flatMap { criterion, count in
      (1...count).map { RequirementCode(criterion: criterion, ordinal: $0).description }
    }
    #expect(Set(reasons.keys) == Set(codes))
    #expect(reasons.values.allSatisfy { Set($0).count == 4 && $0.allSatisfy { $0.count <= 100 } })
  }

  @Test func usesKnownPlaceholdersOnly() throws {
    let names = try read()
    let texts =
      names.fields.flatMap { $0.channels + $0.handles } + names.communities + names.organisations
      + names.breaches + names.authorities + names.evidence
    let known = ["{given}", "{call}", "{province}", "{number}", "{handle}", "{id}"]
    for text in texts {
      let rest = known.reduce(text) { $0.replacingOccurrences(of: $1, with: "") }
      #expect(!rest.contains("{") && !rest.contains("}"), "\(text)")
    }
    #expect(names.evidence.allSatisfy { $0.hasPrefix("https://") && $0.contains(".example.vn/") })
  }

  @Test func everyFieldHasNamesToChooseFrom() throws {
    let names = try read()
    #expect(Set(names.fields.map(\.code)).count == names.fields.count)
    for field in names.fields {
      #expect(field.channels.count >= 6 && field.handles.count >= 4, "\(field.code)")
      #expect(field.handles.allSatisfy { $0.allSatisfy { $0.isASCII && !$0.isWhitespace } }, "\(field.code)")
    }
    #expect(names.given.values.allSatisfy { $0.allSatisfy { $0.split(separator: " ").count == 2 } })
  }
}
