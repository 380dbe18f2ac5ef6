import Testing

@Suite("Doors: which room may see which (DESIGN 2)")
struct DoorTests {
  /// What each room may import: lower rooms, and the libraries that its work needs.
  private static let doors: [String: Set<String>] = [
    "TrustRegistry": [],
    "TrustJournal": ["TrustRegistry", "CGlibc", "Crypto", "Dispatch", "Glibc", "Synchronization"],
    "TrustDesk": [
      "TrustRegistry", "TrustJournal", "FeedbackAnalysis", "Crypto", "Collections", "SwiftCSV", "Foundation",
      "CGlibc", "Dispatch", "Glibc", "Synchronization",
    ],
    "FeedbackAnalysis": [],
    "CGlibc": [],
    "CNcursesw": [],
    "Terminal": ["CNcursesw", "Glibc", "Synchronization"],
    "Console": ["Terminal", "TrustDesk", "TrustRegistry", "Glibc", "Synchronization"],
    "Bench": [
      "TrustDesk", "TrustJournal", "TrustRegistry", "CGlibc", "Crypto", "Glibc", "Synchronization",
      "Dispatch",
    ],
    "tinnhiem": [
      "Bench", "Console", "TrustDesk", "TrustRegistry", "ArgumentParser", "Glibc", "Foundation",
      "Synchronization",
    ],
  ]

  /// Rooms that must be there; the analysis of feedback comes later.
  private static let rooms = Set(doors.keys).subtracting(["FeedbackAnalysis"])

  @Test("a room imports only what its doors open to")
  func doors() throws {
    for path in Repository.swiftFiles where path.hasPrefix("Sources/") {
      let room = String(path.split(separator: "/")[1])
      let open = try #require(Self.doors[room], "\(room) is no room of the house")
      for module in try imports(of: path) where !open.contains(module) {
        Issue.record("\(path) imports \(module)")
      }
    }
  }

  @Test("every room is there, and no other")
  func rooms() throws {
    let found = Set(
      Repository.walked(below: "Sources").compactMap { path in
        path.split(separator: "/").dropFirst().first.map(String.init)
      })
    #expect(found.isSuperset(of: Self.rooms), "missing: \(Self.rooms.subtracting(found).sorted())")
    #expect(found.isSubset(of: Self.doors.keys), "unknown: \(found.subtracting(Self.doors.keys).sorted())")
  }

  @Test("an import is recognised in all its forms")
  func forms() {
    let lines: [Substring] = [
      "import Glibc", "@testable import TrustDesk", "@preconcurrency public import struct Foundation.URL",
      "  import Crypto", "/// import nothing", "let important = 1", "#if canImport(Glibc)",
    ]
    #expect(lines.compactMap(Self.module) == ["Glibc", "TrustDesk", "Foundation", "Crypto"])
  }

  private func imports(of path: String) throws -> Set<String> {
    // The language's own library is no door.
    Set(try Repository.lines(of: path).compactMap(Self.module)).subtracting(["Swift"])
  }

  private static func module(in line: Substring) -> String? {
    var words = line.split(separator: " ")[...]
    while let word = words.first, word.hasPrefix("@") || ["public", "package", "internal"].contains(word) {
      words = words.dropFirst()
    }
    guard words.first == "import" else { return nil }
    let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "let", "var", "typealias"]
    return words.dropFirst().first { !kinds.contains($0) }.map { name in
      String(name.prefix { $0 != "." && $0 != ";" })
    }
  }
}
