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

  /// The sections on time and people, in the exact form of a body.
  @Test func sectionsOnTimeAndPeopleAreRead() throws {
    let sections =
      #","calendar":{"years":[{"year":2026,"holidays":[{"day":"2026-09-02","#
      + #""name":{"vi":"Quốc khánh","en":"National Day"}}],"workdays":["2026-08-22"]}]},"#
      + #""clocks":[{"name":"appealLodging","length":15,"unit":"days"}],"#
      + #""purposes":[{"code":"scoring","name":{"vi":"Chấm điểm","en":"Scoring"},"version":2,"#
      + #""neededFor":["certification"]}],"#
      + #""alliance":{"networks":[{"code":"scams","name":{"vi":"Chống lừa đảo","en":"Against scams"}}],"#
      + #""leastNetworks":1,"mostNetworks":1,"needsCertificate":true,"needsCharter":true,"#
      + #""honoraryNeedsCertificate":false,"measures":["dialogue"],"grounds":[{"code":"đ","#
      + #""text":{"vi":"Vi phạm","en":"Breach"},"afterMeasures":true}]},"#
      + #""retention":[{"record":"declinedCase","months":24}]}"#
    let text = GoldenScheme.text.dropLast() + sections
    var wanted = GoldenScheme.value
    let holiday = WorkingCalendar.Holiday(
      day: try day("2026-09-02"), name: Phrase(vi: "Quốc khánh", en: "National Day"))
    wanted.calendar.years = [.init(year: 2026, holidays: [holiday], workdays: [try day("2026-08-22")])]
    wanted.clocks = [ClockRule(name: .appealLodging, limit: TimeLimit(length: 15, unit: .days))]
    wanted.purposes = [
      Purpose(
        code: PurposeCode(rawValue: "scoring"), name: Phrase(vi: "Chấm điểm", en: "Scoring"), version: 2,
        neededFor: [.certification])
    ]
    let network = AllianceRules.Network(
      code: NetworkCode(rawValue: "scams"), name: Phrase(vi: "Chống lừa đảo", en: "Against scams"))
    wanted.alliance = AllianceRules(
      networks: [network], leastNetworks: 1, mostNetworks: 1, needsCertificate: true, needsCharter: true,
      honoraryNeedsCertificate: false, measures: [.dialogue],
      grounds: [.init(code: .dd, text: Phrase(vi: "Vi phạm", en: "Breach"), afterMeasures: true)])
    wanted.retention = [RetentionRule(record: .declinedCase, months: 24)]
    #expect(try Scheme(reading: Array(text.utf8)) == wanted)
    var writer = BodyWriter()
    writer.write(wanted.wire)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

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
