import Testing

@Suite("Words that the house does not use (DESIGN 7)")
struct WordTests {
  @Test("nothing is forced or stopped")
  func forced() throws {
    for path in Repository.swiftFiles where path.hasPrefix("Sources/") {
      let code = CodeText(try Repository.lines(of: path))
      for word in ["try!", "as!", "Any", "fatalError("] {
        for line in code.lines(with: word) { Issue.record("\(path):\(line): \(word)") }
      }
    }
  }

  @Test("nothing is left to do later, not even in a comment")
  func leftForLater() throws {
    for path in Repository.swiftFiles {
      for (index, line) in try Repository.lines(of: path).enumerated() {
        for word in ["TO" + "DO", "FIX" + "ME"] where line.utf8.count > 3 && line.contains(word) {
          Issue.record("\(path):\(index + 1): \(word)")
        }
      }
    }
  }

  @Test("comments and strings are no code")
  func bareCode() {
    let code = CodeText([
      #"let a = "as! Any \" Any" // Any"#, "/// Any", "let b: [Any] = c as! [Any]", "AnyHashable, manyAny",
      #"let url = "https://x"; try! run()"#, #"let text = """"#, "Any", #"""""#, "Any?",
    ])
    #expect(code.lines(with: "Any") == [3, 9])
    #expect(code.lines(with: "as!") == [3])
    #expect(code.lines(with: "try!") == [5])
  }
}
