import Foundation
import Testing

@testable import TrustRegistry

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Phượng", "phuong"), ("ĐẶNG Đình", "dang dinh"), ("add Đd", "ad d"),
    ("Čeština Øre Łódź", "cestina ore lodz"),
    ("Straße Æsir", "strasse aesir"), ("Ελλάς ΆΈ", "ελλασ αε"), ("Йод ЁЛКА", "иод елка"), ("日本 🌸👨‍👩‍👧", "日本 🌸👨‍👩‍👧"),
    ("𝓟𝓱ươ𝓷𝓰 Ｂếｐ Ⓥⓘ 𝟐", "phuong bep vi 2"), ("❤️ a\u{200B}b\u{00A0}c\td", "❤ ab c d"), ("1️⃣", "1"), ("", ""),
  ])
  func folds(_ original: String, _ expected: String) {
    #expect(Array(FoldedText(original).text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: ["Nguyễn Thị Phượng", "ẬẨỘỢỮ", "Йод", "がぎぱ", "각한글", "Ǭǭ ṩ", "ΐ Ὤ"])
  func composedAndDecomposedFoldAlike(_ text: String) {
    let nfd = text.decomposedStringWithCanonicalMapping
    #expect(Array(nfd.unicodeScalars) != Array(text.unicodeScalars))
    #expect(FoldedText(nfd) == FoldedText(text))
    #expect(FoldedText(nfd).text.utf8.elementsEqual(FoldedText(text).text.utf8))
  }

  @Test func everyLatinLetterFoldsToPlainLetters() {
    for value in UInt32(0x1EA0)...0x1EF9 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(FoldedText(String(scalar)).text.utf8.allSatisfy { 0x61...0x7A ~= $0 }, "\(scalar)")
    }
  }

  @Test func findsWhatIsTypedWithoutMarks() {
    for (needle, hay) in [
      ("phuong", "Bùi Thị Phượng"), ("dd", "Đức"), ("d", "Đức"), ("DDUC", "Lê Đức"), ("phượng", "PHUONG"),
      ("", "x"),
    ] {
      #expect(FoldedText(hay).contains(FoldedText(needle)), "\(needle) in \(hay)")
    }
    #expect(!FoldedText("Phương").contains(FoldedText("phuonga")))
    #expect(!FoldedText("").contains(FoldedText("a")))
  }

  @Test func aPoolHoldsTheSameBytes() {
    var pool = Array("d".utf8)
    FoldedText.append("Đặng", to: &pool)
    #expect(String(decoding: pool, as: UTF8.self) == "ddang")
  }

  @Test(arguments: [
    ("phuong", "Bùi Phượng, phuong", ["Phượng", "phuong"]), ("dd", "Đi đâu", ["Đ", "đ"]),
    ("ad", "xADDy", ["ADD"]),
    ("an", "lan man", ["an", "an"]), ("s", "Straße", ["S", "ß"]), ("aa", "aaaaa", ["aa", "aa"]),
    ("", "abc", []), ("x", "abc", []), ("🌸", "a🌸b", ["🌸"]), ("tran", "Trần", ["Trần"]),
  ])
  func marksHitsInTheOriginal(_ needle: String, _ original: String, _ expected: [String]) {
    for text in [original, original.decomposedStringWithCanonicalMapping] {
      let hits = FoldedText.ranges(of: FoldedText(needle), in: text).map { String(text[$0]) }
      #expect(hits == expected)
    }
  }
}
