import Testing
import TrustRegistry

@testable import TrustDesk

/// Numbers, amounts and days in the shapes that officers are used to.
@Suite struct NumberWordingTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1.000", "1,000"), (1_234_567, "1.234.567", "1,234,567"),
    (-12_345, "-12.345", "-12,345"),
  ])
  func groups(_ number: Int, _ vi: String, _ en: String) {
    #expect(number.phrase == Phrase(vi: vi, en: en))
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1K", "1K"), (1_049, "1K", "1K"), (1_100, "1,1K", "1.1K"),
    (304_900, "304,9K", "304.9K"), (304_999, "304,9K", "304.9K"), (999_999, "999,9K", "999.9K"),
    (1_000_000, "1 Tr", "1M"), (3_800_000, "3,8 Tr", "3.8M"), (1_250_000_000, "1,2 Tỷ", "1.2B"),
    (-3_800, "-3,8K", "-3.8K"),
  ])
  func shortens(_ number: Int, _ vi: String, _ en: String) {
    #expect(number.shortened(in: .vietnamese) == vi)
    #expect(number.shortened(in: .english) == en)
  }

  @Test func tellsAmounts() {
    #expect(Money(dong: 1_500_000).phrase == Phrase(vi: "1.500.000 đ", en: "VND 1,500,000"))
  }

  @Test func tellsDaysAndMoments() {
    #expect(WordingOffice.day.phrase == Phrase(vi: "05/03/2026", en: "2026-03-05"))
    let moment = Timestamp(startOf: WordingOffice.day, plus: 8 * 3600 + 15 * 60)
    #expect(moment.phrase == Phrase(vi: "05/03/2026 08:15", en: "2026-03-05 08:15"))
    #expect(
      (WordingOffice.day...(WordingOffice.day + 1)).phrase
        == Phrase(vi: "05/03/2026 – 06/03/2026", en: "2026-03-05 – 2026-03-06"))
  }

  @Test(arguments: [
    (28, "còn 28 ngày", "28 days left"), (1, "còn 1 ngày", "1 day left"), (0, "hôm nay", "today"),
    (-1, "1 ngày trước", "1 day ago"), (-400, "400 ngày trước", "400 days ago"),
  ])
  func tellsDistance(_ days: Int, _ vi: String, _ en: String) {
    #expect((WordingOffice.day + days).distance(from: WordingOffice.day) == Phrase(vi: vi, en: en))
  }

  @Test func listsWithAWordBeforeTheLast() {
    let words = ["a", "b", "c"].map { Phrase(same: $0) }
    #expect(words.listed == Phrase(vi: "a, b và c", en: "a, b and c"))
    #expect(words[..<2].alternatives == Phrase(vi: "a hoặc b", en: "a or b"))
    #expect(words[..<1].listed == Phrase(same: "a"))
    #expect(words[..<0].listed.isEmpty)
  }
}
