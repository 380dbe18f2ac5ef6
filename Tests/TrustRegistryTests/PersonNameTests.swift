import Testing

@testable import TrustRegistry

@Suite struct PersonNameTests {
  @Test func takesANameApart() {
    let name = PersonName("Nguyễn Thị  Ngọc Ánh 🌸 (MC)")
    #expect(name.surname == "Nguyễn")
    #expect(name.middle == "Thị Ngọc")
    #expect(name.given == "Ánh")
    #expect(name.addition == "🌸 (MC)")
    #expect(PersonName("bepnhamay").given == "bepnhamay")
    #expect(PersonName("Trần Long").surname == "Trần")
    #expect(PersonName("Trần Long").middle == "")
    #expect(PersonName("").given == "")
    #expect(PersonName("🌸").given == "🌸")
  }

  @Test func ordersByGivenNameThenMiddleThenSurname() {
    let ordered = [
      "Trần An", "Nguyễn Văn An", "TRẦN VĂN AN", "Đỗ Bình An", "Lê Thị Ánh", "Phạm Ân", "bepnhamay",
      "Bùi Bích",
      "Võ Văn Dũng", "Cao Minh Đức", "Lý Hà", "Nguyễn Thu Hà 🌸", "Bùi Hạ", "Nguyễn Y",
    ]
    let expected = [
      "Trần An", "Đỗ Bình An", "Nguyễn Văn An", "TRẦN VĂN AN", "Lê Thị Ánh", "Phạm Ân", "bepnhamay",
      "Bùi Bích",
      "Võ Văn Dũng", "Cao Minh Đức", "Lý Hà", "Nguyễn Thu Hà 🌸", "Bùi Hạ", "Nguyễn Y",
    ]
    let sorted = ordered.reversed().sorted { PersonName($0).sortKey < PersonName($1).sortKey }
    #expect(sorted == expected)
  }

  @Test func capitalsDecideLastOfAll() {
    #expect(PersonName("LÊ AN").sortKey < PersonName("Trần An").sortKey)
    #expect(PersonName("Lê An").sortKey < PersonName("LÊ AN").sortKey)
    #expect(PersonName("Lê An").sortKey != PersonName("LÊ AN").sortKey)
  }

  /// A byte a letter, two a tone, one a capital, and eight that end the levels of the four parts.
  @Test func aKeyCostsLittleMoreThanItsName() {
    #expect(PersonName("nguyen thi phuong").sortKey.bytes.utf8.count == 15 + 8)
    #expect(PersonName("Nguyễn Thị Phượng").sortKey.bytes.utf8.count == 15 + 8 + 3 * 2 + 3)
  }
}
