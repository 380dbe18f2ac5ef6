import Testing

@Suite("One rule: one refusal, one row, one paragraph (DESIGN 7)")
struct RulePageTests {
  private static let room = "Sources/TrustRegistry/"

  @Test("every refusal has its heading and paragraph in Rules.md, and no heading is left over")
  func rules() throws {
    let lines = try Repository.lines(of: Self.room + "TrustRegistry.docc/Rules.md")
    let headings = lines.indices.filter { lines[$0].hasPrefix("### ") }
    let declared = try Self.names(in: "Refusal", of: "Core/Refusal.swift")
    let contradictions = try Self.names(in: "Contradiction", of: "Core/Contradiction.swift")
    #expect(declared.count > 50)
    #expect(headings.map { String(lines[$0].dropFirst(4)) } == declared + contradictions)
    for heading in headings {
      let paragraph = lines[(heading + 1)...].drop { $0.isEmpty }.prefix { !$0.isEmpty }
      #expect(paragraph.first?.hasPrefix("#") == false, "\(lines[heading])")
      #expect(paragraph.contains { $0.contains("PROGRAMME") || $0.contains("JOURNAL") }, "\(lines[heading])")
    }
  }

  @Test("every refusal has its row in a table of the tests")
  func rows() throws {
    let tables = try Repository.swiftFiles
      .filter { $0.hasPrefix("Tests/TrustRegistryTests/Rules/RefusalTables") }
      .map { CodeText(try Repository.lines(of: $0)).lines.joined(separator: "\n") }.joined()
    for name in try Self.names(in: "Refusal", of: "Core/Refusal.swift") {
      let isThere = ["(", ",", ")"].contains { tables.contains(".\(name)\($0)") }
      #expect(isThere, "\(name)")
    }
  }

  @Test("every kind of event has its golden line")
  func goldenLines() throws {
    let golden = Repository.swiftFiles.filter { $0.hasPrefix("Tests/TrustJournalTests/Golden") }
    let text = try golden.map { try Repository.text(of: $0) }.joined()
    let kinds = try Self.names(in: "EventKind", of: "Core/Event.swift")
    #expect(kinds.count > 30)
    guard !golden.isEmpty else { return }
    for kind in kinds {
      #expect(text.contains(".\(kind),"), "\(kind)")
    }
  }

  @Test("every test that the map of the house names is there")
  func invariants() throws {
    let map = try Repository.text(of: Self.room + "TrustRegistry.docc/HouseMap.md")
    let code = try Repository.swiftFiles.filter { $0.hasPrefix("Tests/") }.map { try Repository.text(of: $0) }
    let names = map.split(separator: "`").filter {
      $0.contains(/^[A-Z][A-Za-z]+(Tests|Tables)(\.[a-z][A-Za-z]*)?$/)
    }
    #expect(names.count > 15)
    for name in names {
      let parts = name.split(separator: ".")
      let files = code.filter {
        $0.contains("struct \(parts[0])") || $0.contains("enum \(parts[0])")
          || $0.contains("extension \(parts[0])")
      }
      #expect(!files.isEmpty, "\(name)")
      guard parts.count == 2 else { continue }
      let isThere = files.contains { $0.contains("func \(parts[1])(") || $0.contains("let \(parts[1]):") }
      #expect(isThere, "\(name)")
    }
  }

  /// The cases of a public enumeration, in order.
  private static func names(in enumeration: String, of file: String) throws -> [String] {
    let lines = try Repository.lines(of: room + file)
    let body = lines.drop { !$0.hasPrefix("public enum \(enumeration):") }.dropFirst()
    return body.prefix { !$0.hasPrefix("}") }.filter { $0.hasPrefix("  case ") }.flatMap { line in
      line.dropFirst("  case ".count).prefix { $0 != "(" }.split(separator: ", ").map(String.init)
    }
  }
}
