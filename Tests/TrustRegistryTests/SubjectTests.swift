import Testing
import TrustRegistry

/// Whom a line is about, as text and as one number.
@Suite struct SubjectTests {
  @Test(arguments: ["office", "KOL-000017", "KOC-999999999999", "AAA-000000", "ZZZ-0000000", "ABC-100000"])
  func packsAndUnpacks(text: String) throws {
    let subject = try #require(Subject(text))
    #expect(subject.description == text)
    #expect(Subject(code: subject.code) == subject)
  }

  @Test(
    arguments: [
      "", "Office", "KOL000017", "KOL-00017", "kol-000017", "KO1-000017", "KOL-0000000000017", "KOL-00001x",
      "@@@-000017", "[OL-000017", "KOL-000017 ",
    ])
  func whatIsNoneIsNotRead(text: String) { #expect(Subject(text) == nil) }

  @Test(arguments: [1, 6 << 40, 11 << 54 | 15 << 49 | 12 << 44 | 6 << 40 | 1_000_000, 1 << 63] as [UInt64])
  func aNumberThatNoTextGivesNamesNobody(code: UInt64) { #expect(Subject(code: code) == nil) }

  @Test func moreDigitsAreAnother() { #expect(Subject("KOL-000017") != Subject("KOL-0000017")) }

  @Test func creatorsAreInOrderOfTheirNumbersAndThenOfTheirTexts() {
    let ids = [
      "KOL-000002", "KOC-000010", "KOL-0000010", "KOL-000010", "ORG-000009", "KOL-999999999999",
      "AAA-1000000",
    ].compactMap { CreatorID($0) }
    let sorted = ids.sorted {
      $0.number == $1.number ? $0.description < $1.description : $0.number < $1.number
    }
    #expect(ids.count == 7 && ids.sorted() == sorted)
  }

  @Test func aNumberBeyondTwelveDigitsIsTheLast() {
    #expect(CreatorID(kind: .opinionLeader, number: 17).description == "KOL-000017")
    #expect(CreatorID(kind: .opinionLeader, number: .max).description == "KOL-999999999999")
  }
}
