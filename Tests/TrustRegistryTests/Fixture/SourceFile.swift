import Foundation

/// A file of the room under test, read as text: some tests hold the code against their own tables.
struct SourceFile {
  let text: String

  /// - Parameter path: below `Sources/TrustRegistry`.
  init(_ path: String) throws {
    try self.init(project: "Sources/TrustRegistry/" + path)
  }

  /// - Parameter path: below the project's folder.
  init(project path: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    text = try String(
      contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The cases that `enum name` declares, in order.
  func cases(of name: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("public enum \(name):") }) else { return [] }
    let body = lines[(start + 1)...].prefix { !$0.hasPrefix("}") }
    return body.filter { $0.hasPrefix("  case ") }.map { line in
      String(line.dropFirst("  case ".count).prefix { $0.isLetter || $0.isNumber })
    }
  }
}
