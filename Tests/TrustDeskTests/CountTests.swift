import Testing

@testable import TrustDesk

@Suite struct CountTests {
  @Test(arguments: [
    ("0", 0), ("12345", 12_345), ("12.345", 12_345), ("12,345", 12_345), ("12 345", 12_345),
    ("12\u{A0}345", 12_345), ("1.234.567", 1_234_567), ("1,234,567", 1_234_567), ("12'345", 12_345),
    ("304.9K", 304_900), ("304,9K", 304_900), ("304,9 N", 304_900), ("15 nghìn", 15_000), ("15 ngàn", 15_000),
    ("3,8 Tr", 3_800_000), ("3,8 Tr.", 3_800_000), ("1.2M", 1_200_000), ("1,5 triệu", 1_500_000),
    ("1,5 TRIỆU", 1_500_000), ("2 tỷ", 2_000_000_000), ("2 tỉ", 2_000_000_000), ("1.25b", 1_250_000_000),
    ("227300.0", 227_300), ("227300,00", 227_300), ("0,5K", 500), ("0.500K", 500),
    ("1.234.567K", 1_234_567_000),
    ("1,234.5K", 1_234_500), ("1.234,5K", 1_234_500), ("1.234,00", 1234), (" 12 ", 12),
    ("10K followers", 10_000),
    ("3,8 Tr người theo dõi", 3_800_000), ("12 người đăng ký", 12), ("1000 tỷ", 1_000_000_000_000),
  ])
  func reads(_ text: String, _ expected: Int) throws {
    #expect(try Count.parse(text) == expected)
  }

  @Test(arguments: [
    "", " ", "abc", "K", "-5", "+5", "1e5", "10K+", "1,,2", ".5", "5.", "12.34.56", "1234.567", "1.2.3K",
    "3tr8",
    "1.234,567.8", "12K 5", "0x10", "٣", "1,234.567.890", "01.234", "5 quả", "followers", "1 2",
  ])
  func refusesWhatIsNoCount(_ text: String) {
    #expect(throws: Count.notANumber(text)) { try Count.parse(text) }
  }

  @Test(arguments: ["1,234K", "1.234 Tr", "12.345 triệu", "999,000M"])
  func refusesWhatCouldMeanTwoNumbers(_ text: String) {
    #expect(throws: Count.ambiguous(text)) { try Count.parse(text) }
  }

  @Test(arguments: ["304.9", "1,5", "1.2345K", "1.234,567", "12.05"])
  func refusesPartsOfPeople(_ text: String) {
    #expect(throws: Count.fraction(text)) { try Count.parse(text) }
  }

  @Test(arguments: ["1001 tỷ", "9999999999999", "99999999999999999999", "999999999999999999 tỷ"])
  func refusesMoreThanThereCanBe(_ text: String) {
    #expect(throws: Count.tooLarge(text)) { try Count.parse(text) }
  }
}
