import Foundation
import Testing
import TrustRegistry

@testable import TrustJournal

/// Scheme files: what is read of good ones.
@Suite struct GoldenSchemeTests {
  @Test func smallSchemeIsRead() throws {
    #expect(try Scheme(reading: Array(GoldenScheme.text.utf8)) == GoldenScheme.value)
  }

  @Test func fileMayBeLaidOutFreely() throws {
    let spaced = GoldenScheme.text
      .replacing(",", with: ",\r\n\t ").replacing("health", with: #"h\u0065alth"#)
    #expect(try Scheme(reading: Array("\u{FEFF}\n\(spaced)\n".utf8)) == GoldenScheme.value)
  }

  /// Rules hold for what an entry carries, too: nobody slips a scheme past them.
  @Test func adoptionKeepsTheRules() {
    var scheme = GoldenScheme.value
    scheme.assessment.assessors = 0
    let body = Body(kind: "schemeAdopted", version: 1, content: Event.office(.schemeAdopted(scheme)).content)
    let fault = FieldFault(.rule(.outside(least: 1, most: 100)), at: "scheme.assessment.assessors")
    #expect(throws: CodingFault.field(kind: .schemeAdopted, fault)) { try Event(body) }
  }

  private static let shipped = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "data/scheme.json")

  @Test func shippedSchemeIsRead() throws {
    let bytes = [UInt8](try Data(contentsOf: GoldenSchemeTests.shipped))
    let scheme = try Scheme(reading: bytes)
    var writer = BodyWriter()
    writer.write(scheme.wire)
    #expect(try Scheme(reading: writer.bytes) == scheme)
    #expect(scheme.version == 1)
    #expect(scheme.criteria.count == 5)
    #expect(scheme.tariff.count >= 30)
    #expect(!scheme.assumptions.isEmpty)
  }
}
