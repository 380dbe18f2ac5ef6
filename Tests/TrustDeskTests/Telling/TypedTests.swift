import Testing
import TrustRegistry

@testable import TrustDesk

/// What is keyed on one line: deductions and accounts.
@Suite struct TypedTests {
  @Test func deduction() {
    let typed = TypedDeduction("  2.3 5  đăng tin   sai ")
    #expect(typed?.requirement == RequirementCode(criterion: 2, ordinal: 3))
    #expect(typed?.points == 5)
    #expect(typed?.reason == "đăng tin sai")
    #expect(typed?.tariff == nil)
  }

  @Test func deductionByTariff() {
    let typed = TypedDeduction("23A đăng lại nhiều lần")
    #expect(typed?.tariff == "23A")
    #expect(typed?.points == nil)
    #expect(typed?.reason == "đăng lại nhiều lần")
  }

  @Test("no deduction", arguments: ["", "2.3", "2.3 năm", "(x) 3"])
  func noDeduction(_ line: String) {
    #expect(TypedDeduction(line) == nil)
  }

  @Test(
    "accounts",
    arguments: [
      ("tiktok:lan.nguyen", "tiktok:lan.nguyen", nil), ("YT:@lan=304.9K", "youtube:lan", 304_900),
      ("https://www.facebook.com/lan.nguyen", "facebook:lan.nguyen", nil),
    ])
  func account(_ text: String, _ name: String, _ followers: Int?) throws {
    let account = try Account(typed: text)
    #expect(account.name.description == name)
    #expect(account.followers == followers)
  }

  @Test("no account", arguments: ["lan", "tiktok:", "tiktok:lan=nhiều", "9:lan", "https://example.vn/lan"])
  func noAccount(_ text: String) {
    #expect(throws: Unreadable.self) { try Account(typed: text) }
  }
}
