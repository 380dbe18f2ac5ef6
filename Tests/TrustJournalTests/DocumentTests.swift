import Testing

@testable import TrustJournal

struct DocumentTests {
  func read(_ text: String) throws(BodyDefect) -> BodyValue { try BodyReader.document(Array(text.utf8)) }

  @Test func readsWhatPeopleWrite() throws {
    let text =
      "\u{FEFF}{\r\n\t\"a\" : [ 1 , -2, 3.50, 1e3 ],\n \"b\":\"\\u0110\\n\\/\\ud83d\\ude42\\u00E9\" }\n"
    let expected: BodyObject = [
      "a": .array([.integer(1), .integer(-2), .number("3.50"), .number("1e3")]), "b": .text("Đ\n/🙂é"),
    ]
    #expect(try read(text) == .object(expected))
  }

  @Test(
    arguments: [
      ("{\n  \"a\": 1,\n  \"a\": 2\n}", .keyTwice("a"), 3, 3), ("{\"tên\": đ}", .unexpected, 1, 9),
      ("[1, 2\n", .endsTooSoon, 2, 1), ("{\"a\":\n01}", .badNumber, 2, 1),
      ("[\"\\ud83d\"]", .badEscape, 1, 3),
      ("[1,]", .unexpected, 1, 4), ("{} {}", .somethingBehind, 1, 4),
    ] as [(String, BodyDefect.Cause, Int, Int)])
  func saysWhere(text: String, cause: BodyDefect.Cause, line: Int, column: Int) {
    do throws(BodyDefect) {
      _ = try read(text)
      Issue.record("read: \(text)")
    } catch {
      #expect((error.cause, error.line, error.column) == (cause, line, column))
    }
  }
}
