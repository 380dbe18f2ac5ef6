import Foundation
import Terminal
import Testing

@testable import Console

/// Whole screens kept as text beside the tests. With `TINNHIEM_RECORD` set they are written anew, and every
/// test fails.
@MainActor
enum GoldenScreen {
  static func expect(
    _ test: ScreenTest, _ name: String, rows: Int = 24, columns: Int = 80,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let text = test.text(rows: rows, columns: columns) + "\n"
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).txt")
    if ProcessInfo.processInfo.environment["TINNHIEM_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded", sourceLocation: location)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(text == golden, "\(name) now is:\n\(text)", sourceLocation: location)
  }
}
