import Testing

@testable import TrustDesk

@Suite struct CSVRecordsTests {
  /// Each record as "line:field|field", a fault as "line!column".
  private func read(_ text: String) -> [String] { read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) -> [String] {
    CSVRecords(bytes).map { line, content in
      switch content {
      case .fields(let fields): "\(line):" + fields.joined(separator: "|")
      case .fault(_, let column): "\(line)!\(column)"
      }
    }
  }

  @Test func readsAnyLineEndAndAByteOrderMark() {
    for end in ["\n", "\r\n", "\r"] {
      let text = "\u{FEFF}a,b\(end)1,2\(end)\(end)3,4"
      #expect(read(text) == ["1:a|b", "2:1|2", "4:3|4"])
    }
  }

  @Test func keepsQuotedSeparatorsQuotesAndLineBreaks() {
    #expect(read("a,b\n\"x, \"\"y\"\"\",\"1\n2\r\n3\"\nz,w\n") == ["1:a|b", "2:x, \"y\"|1\n2\r\n3", "5:z|w"])
    #expect(read("a,b\n \"x\" , y \n") == ["1:a|b", "2:x| y "])
    #expect(read("a,b\n5\" tv,2\n") == ["1:a|b", "2:5\" tv|2"])
  }

  @Test func losesNoFieldAtTheEndOfTheFile() {
    #expect(read("a,b,c\n1,2,") == ["1:a|b|c", "2:1|2|"])
    #expect(read("a,b\n1,\"\"") == ["1:a|b", "2:1|"])
  }

  @Test func aMarkAfterASeparatorDoesNotHideIt() {
    #expect(read("a,b\n1,\u{FE0F}x\n\u{301},2\n").map(\.unicodeScalars.count) == [5, 6, 5])
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func tellsTheSeparatorFromTheFirstLine(_ separator: String) {
    let text = "\"x,;|\"\(separator)b\(separator)c\n1\(separator)2\(separator)3\n"
    #expect(read(text) == ["1:x,;||b|c", "2:1|2|3"])
    #expect(read("a\n1,5\n") == ["1:a", "2:1|5"])
  }

  @Test func findsEveryBrokenQuoteAndGoesOn() {
    #expect(read("a,b\n1,\"x\n2,y\n3,z\n") == ["1:a|b", "2!2", "3:2|y", "4:3|z"])
    #expect(read("a,b\n\"x\"y,1\n2,3\n\"p\" \"q\",1\n4,5") == ["1:a|b", "2!1", "3:2|3", "4!1", "5:4|5"])
    #expect(read("a,b\n\"x\ny\",\"open\nz,w\n") == ["1:a|b", "2!2", "4:z|w"])
  }

  @Test func findsBytesThatAreNoText() {
    #expect(
      read(Array("a,b\n1,".utf8) + [0xC3, 0x28, 0x0A] + Array("2,3".utf8)) == ["1:a|b", "2!2", "3:2|3"])
  }

  @Test func passesOverEmptyLines() {
    #expect(read("a,b\n\n , \n,,,\n1,2\n\n") == ["1:a|b", "5:1|2"])
    #expect(read("") == [])
    #expect(read("\n\n") == [])
  }
}
