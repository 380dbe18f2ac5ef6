import Testing
import TrustRegistry

@testable import TrustJournal

/// Scheme files: what bad ones are refused for, and where.
@Suite struct GoldenBadSchemeTests {
  private static let rows =
    GoldenBadScheme.formRows + GoldenBadScheme.ruleRows + GoldenBadScheme.procedureRows

  @Test(arguments: rows) func isRefused(_ row: GoldenBadScheme) throws {
    try #require(GoldenScheme.text.ranges(of: row.old).count == 1)
    let text = GoldenScheme.text.replacing(row.old, with: row.new)
    #expect(throws: SchemeFault.field(row.fault)) { try Scheme(reading: Array(text.utf8)) }
  }

  @Test(arguments: rows) func isToldInBothLanguages(_ row: GoldenBadScheme) {
    let phrase = SchemeFault.field(row.fault).phrase
    #expect(phrase.vi.hasPrefix("\(row.fault.path): "))
    #expect(phrase.en.hasPrefix("\(row.fault.path): "))
    #expect(phrase.vi != phrase.en)
  }

  @Test func listWithoutSubjects() throws {
    let start = try #require(GoldenScheme.text.firstRange(of: #"[{"code":"law""#)?.lowerBound)
    let end = try #require(GoldenScheme.text.firstRange(of: #","passMark""#)?.lowerBound)
    var text = GoldenScheme.text
    text.replaceSubrange(start..<end, with: "[]")
    let fault = SchemeFault.field(FieldFault(.rule(.empty), at: "exam.subjects"))
    #expect(throws: fault) { try Scheme(reading: Array(text.utf8)) }
  }

  @Test(arguments: [("[]", FieldFault(.wrong(.object))), ("{}", FieldFault(.missing, at: "version"))])
  func isNoScheme(_ text: String, _ fault: FieldFault) {
    #expect(throws: SchemeFault.field(fault)) { try Scheme(reading: Array(text.utf8)) }
  }

  @Test(arguments: [
    ("{\n  \"version\": 1,\n}", BodyDefect.Cause.unexpected, 3, 1),
    ("{\n  \"version\": 1,\n  \"version\": 2}", .keyTwice("version"), 3, 3),
    ("{\"tên\": 01}", .badNumber, 1, 9),
    ("{\n", .endsTooSoon, 2, 1),
  ])
  func grammarIsToldByLineAndColumn(_ text: String, _ cause: BodyDefect.Cause, _ line: Int, _ column: Int)
    throws
  {
    let fault = #expect(throws: SchemeFault.self) { try Scheme(reading: Array(text.utf8)) }
    guard case .grammar(let defect) = try #require(fault) else {
      Issue.record("not told as grammar: \(String(describing: fault))")
      return
    }
    #expect(defect.cause == cause)
    #expect(defect.line == line)
    #expect(defect.column == column)
    #expect(SchemeFault.grammar(defect).phrase.vi.hasPrefix("dòng \(line), cột \(column): "))
  }

  @Test func wordsOfARule() {
    let fault = FieldFault(.rule(.outside(least: 1, most: 40)), at: "tariff[1].points")
    #expect(
      fault.phrase
        == Phrase(
          vi: "tariff[1].points: phải từ 1 đến 40", en: "tariff[1].points: must be from 1 to 40"))
  }
}
