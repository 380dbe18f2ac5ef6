import Testing
import TrustJournal

@testable import TrustDesk

@Suite("Exports as CSV (RFC 4180)")
struct CSVTextTests {
  @Test(
    "a field is quoted where it must be, and never a formula",
    arguments: [
      ("Lê An", "Lê An"), ("", ""), ("a,b", "\"a,b\""), ("nói \"thật\"", "\"nói \"\"thật\"\"\""),
      ("hai\ndòng", "hai dòng"), ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""), ("+84", "+84"),
      ("+84 98", "'+84 98"), ("-5", "-5"), ("-x", "'-x"), ("@lan", "'@lan"), (" =1+1", "' =1+1"),
      ("\t=1", "' =1"), ("＝1+1", "'＝1+1"), ("a;b", "\"a;b\""), (" lùi", "\" lùi\""),
    ])
  func field(_ text: String, _ written: String) {
    #expect(CSVText.field(text) == written)
  }

  @Test("what is written is read back the same")
  func roundTrip() {
    var table = ExportTable(["name", "list", "count"])
    table.add([.text("Nguyễn, \"Lan\""), .texts(["a", "b"]), .integer(3)])
    table.add([.text(""), .texts([]), .null])
    var records: [[String]] = []
    for case (_, .fields(let fields)) in CSVRecords(Array(table.csv(withByteOrderMark: true).utf8)) {
      records.append(fields)
    }
    #expect(records == [["name", "list", "count"], ["Nguyễn, \"Lan\"", "a; b", "3"]])
    #expect(table.csv().hasSuffix(",,\r\n"))
    #expect(
      table.jsonLines.hasPrefix("{\"name\":\"Nguyễn, \\\"Lan\\\"\",\"list\":[\"a\",\"b\"],\"count\":3}\n"))
  }
}
