import Testing
import TrustRegistry

@testable import Console

/// What one line says, and which tariff items some words mean.
@Suite struct QuickLineTests {
  static let scheme: Scheme = {
    var scheme = SampleScheme.scheme
    let texts: [(String, String)] = [
      ("23A", "Chia sẻ thông tin chưa kiểm chứng"), ("23B", "Phát tán thông tin sai sự thật"),
      ("24A", "Đính chính chậm"), ("31A", "Mua người theo dõi"), ("31B", "Mua lượt thích"),
      ("32A", "Thông tin phản hồi bị xóa"), ("41A", "Hình ảnh phản cảm"), ("42A", "Thông điệp lệch chuẩn"),
      ("43A", "Bê bối thông thường"),
    ]
    scheme.tariff = texts.map { code, text in
      let digits = code.compactMap(\.wholeNumberValue)
      return TariffItem(
        code: code, requirement: RequirementCode(criterion: digits[0], ordinal: digits[1]), points: 3,
        text: Phrase(vi: text, en: "item \(code)"))
    }
    return scheme
  }()

  @Test(
    arguments: [
      ("2.3 5 lý do dài", "2.3", 5, "lý do dài", nil), ("2,3 -5 lý do", "2.3", 5, "lý do", nil),
      ("23a", "2.3", 3, "", "23A"), ("23A 4", "2.3", 4, "", "23A"), ("23A 4 riêng", "2.3", 4, "riêng", "23A"),
      ("23A riêng", "2.3", 3, "riêng", "23A"),
    ] as [(String, String, Int, String, String?)])
  func reads(_ typed: String, _ code: String, _ points: Int, _ reason: String, _ tariff: String?) throws {
    let line = try QuickLine(typed, in: Self.scheme)
    #expect(line.requirement.description == code)
    #expect(line.points == points)
    #expect(line.reason == reason)
    #expect(line.tariff?.code == tariff)
  }

  @Test(arguments: [
    ("2.9 5 x", QuickLine.Fault.refused(.requirementUnknown(RequirementCode(criterion: 2, ordinal: 9)))),
    ("2.3 x", .pointsMissing), ("2.3 0 x", .refused(.pointsOutOfRange(0, maximum: 20))),
    ("23A 21", .refused(.pointsOutOfRange(21, maximum: 20))), ("2.3 5", .refused(.reasonMissing)),
    ("29Z", .refused(.tariffUnknown("29Z"))),
    ("", .refused(.requirementUnknown(RequirementCode(criterion: 0, ordinal: 0)))),
  ])
  func refuses(_ typed: String, _ fault: QuickLine.Fault) {
    #expect(throws: fault) { try QuickLine(typed, in: Self.scheme) }
  }

  @Test(arguments: [
    ("23", ["23A", "23B"]), ("2.3", ["23A", "23B"]), ("31b", ["31B"]), ("mua", ["31A", "31B"]),
    ("thong tin", ["32A", "23A", "23B"]), ("tin thong", ["23A", "23B", "32A"]), ("dinh", ["24A"]),
    ("ddinhs", []), ("23A ", []), ("2.3 5 thong tin", []), ("", []),
  ])
  func offersTheBestFirst(_ typed: String, _ codes: [String]) {
    #expect(TariffSearch.candidates(typed, in: Self.scheme).map(\.code) == codes)
  }

  @Test func offersSevenAtMost() {
    #expect(TariffSearch.candidates("item", in: Self.scheme).count == 7)
  }
}
