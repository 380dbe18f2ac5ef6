import Testing

@Suite("Sizes: what fits on a page is read (DESIGN 7)")
struct SizeTests {
  private static let fileLimit = 250
  private static let lineLimit = 110
  private static let functionLimit = 40

  @Test("no file is longer than 250 lines")
  func files() throws {
    for path in Repository.swiftFiles {
      let count = try Repository.lines(of: path).count - 1
      if count > Self.fileLimit { Issue.record("\(path): \(count) lines") }
    }
  }

  @Test("no line is longer than 110 characters")
  func lines() throws {
    for path in Repository.swiftFiles {
      for (index, line) in try Repository.lines(of: path).enumerated() where line.utf8.count > Self.lineLimit
      {
        if line.count > Self.lineLimit { Issue.record("\(path):\(index + 1): \(line.count) characters") }
      }
    }
  }

  @Test("no function is longer than 40 lines")
  func functions() throws {
    for path in Repository.swiftFiles {
      for function in Functions(in: try Repository.lines(of: path)).found
      where function.length > Self.functionLimit {
        Issue.record("\(path):\(function.line): \(function.length) lines")
      }
    }
  }

  @Test("functions are measured from the first line to the closing brace")
  func measured() {
    let code = """
      struct Some {
        init() {
          a = 1
        }
        func one() { 1 }
        func wide(
          first: Int
        ) -> Int {
          let nested = first.map {
            1
          }
          return nested
        }
        func required() -> Int
        var body: Int {
          1
        }
        private mutating func last() throws(Refusal) {
        }
      }
      """
    let found = Functions(in: code.split(separator: "\n", omittingEmptySubsequences: false)).found
    #expect(found.map(\.line) == [2, 5, 6, 15, 18])
    #expect(found.map(\.length) == [3, 1, 8, 3, 2])
  }
}

/// The functions of a file, by the indentation that the house's format gives them.
struct Functions {
  struct Found {
    /// Counted from 1.
    let line: Int
    let length: Int
  }

  let found: [Found]

  init(in lines: [Substring]) {
    found = lines.indices.compactMap { index in
      guard Functions.begins(lines[index]), Functions.hasBody(at: index, in: lines) else { return nil }
      if lines[index].hasSuffix("}") { return Found(line: index + 1, length: 1) }
      let closing = lines[index].prefix { $0 == " " } + "}"
      let end = lines[index...].firstIndex { $0 == closing || $0.hasPrefix(closing + ")") } ?? index
      return Found(line: index + 1, length: end - index + 1)
    }
  }

  private static let beginnings: Set<Substring> = ["func", "init", "init?", "deinit", "subscript", "var"]

  private static func begins(_ line: Substring) -> Bool {
    let words = line.prefix { $0 != "(" && $0 != "<" && $0 != ":" && $0 != "{" }.split(separator: " ")
    guard let first = words.first, first != "//", first != "///" else { return false }
    return words.contains { beginnings.contains($0) }
  }

  /// A requirement of a protocol has none, and a stored variable neither.
  private static func hasBody(at index: Int, in lines: [Substring]) -> Bool {
    if lines[index].contains("{") { return true }
    guard lines[index].hasSuffix("(") else { return false }
    let indentation = lines[index].prefix { $0 == " " }
    let end = lines[(index + 1)...].first { $0.hasPrefix(indentation + ")") }
    return end?.hasSuffix("{") ?? false
  }
}
