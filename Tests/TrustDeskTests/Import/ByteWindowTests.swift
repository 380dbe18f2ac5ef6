import Foundation
import Testing

@testable import TrustDesk

/// Files longer than what is held of them.
@Suite struct ByteWindowTests {
  /// Records whose ends fall on every place of a portion's edge.
  @Test(arguments: ["\n", "\r\n", "\r"])
  func recordsThatLieAcrossTheEdgeAreReadWhole(_ end: String) throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let path = folder + "/rows.csv"
      let rows = (0..<30_000).map { "\"tên \($0)\",h\($0 % 977)x\($0)" }
      let text = rows.joined(separator: end)
      #expect(text.utf8.count > 2 * ByteWindow.portion)
      try Data(text.utf8).write(to: URL(filePath: path))
      let streamed = Array(CSVRecords(try ByteSource(opening: path)))
      #expect(streamed.map(\.line) == Array(1...30_000))
      let read = streamed.map { _, content -> [String] in
        if case .fields(let fields) = content { fields } else { [] }
      }
      #expect(read == (0..<30_000).map { ["tên \($0)", "h\($0 % 977)x\($0)"] })
    }
  }

  @Test func anEndlessQuoteIsOneFaultAndReadingGoesOn() {
    let long = String(repeating: "x,y\n", count: ByteWindow.longest / 3)
    let records = Array(CSVRecords(Array("a,b\n1,\"2\n\(long)3,4".utf8)))
    #expect(records.map(\.line).prefix(3) == [1, 2, 3])
    if case .fault(_, let column) = records[1].content { #expect(column == 1) } else { Issue.record() }
    #expect(records.count == 4 + ByteWindow.longest / 3 - 1)
  }

  @Test func aRepeatFarAwayIsConfirmedByReadingTheFirstAgain() throws {
    let rows = (0..<20_000).map { "h\($0),\($0)" }
    let text = (["handle,followers"] + rows + ["H7,7", "h8,9"]).joined(separator: "\n")
    let file = CreatorFile(Array(text.utf8), format: .csv, platform: "tiktok")
    #expect(file.repeats == [])
    #expect(file.problems.map(\.line) == [20_002, 20_003])
    let same = CreatorFile(Array((text + "\nh9,9").utf8), format: .csv, platform: "tiktok")
    #expect(same.repeats == [[20_004, 11]])
  }

  @Test func linesOfJSONMayTellTheirColumnsLate() {
    // With "handle" known, the link is no account's name any more.
    let text = "{\"link\":\"a\"}\n{\"handle\":\"b\",\"link\":\"x\"}\n"
    var rows = CreatorRows(of: CreatorFile(Array(text.utf8), format: .jsonLines, platform: "tiktok"))
    while rows.next() != nil {}
    #expect(rows.isRevised)
    var again = CreatorRows(of: rows.file, columns: rows.columns)
    #expect(again.next()?.accounts.map(\.handle) == ["b"])
    #expect(again.problems.map(\.line) == [1])
  }
}
