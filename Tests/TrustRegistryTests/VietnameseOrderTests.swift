import Foundation
import Testing

@testable import TrustRegistry

@Suite struct VietnameseOrderTests {
  @Test func agreesWithICUOnTheExcerpt() {
    var count = 0
    for line in icuOrderPairs.split(separator: "\n") {
      for pair in line.split(separator: "|") {
        let sides = pair.split { "<=>".contains($0) }
        guard sides.count == 2, let sign = pair.first(where: { "<=>".contains($0) }) else {
          Issue.record("unreadable pair \(pair)")
          continue
        }
        count += 1
        let expected = sign == "<" ? -1 : sign == "=" ? 0 : 1
        #expect(VietnameseOrder.compare(sides[0], sides[1]) == expected, "\(pair)")
      }
    }
    #expect(count == 300)
  }

  @Test(.enabled(if: SharedData.has("collation/icu72_vi_pairs.tsv"), "skipped: no shared data here"))
  func agreesWithICUOnAllPairs() throws {
    let lines = try String(contentsOf: SharedData.url("collation/icu72_vi_pairs.tsv"), encoding: .utf8)
      .split(separator: "\n")
    var wrong: [Substring] = []
    for line in lines {
      let cells = line.split(separator: "\t")
      let expected = cells.count == 3 ? Int(cells[2]) : nil
      if expected == nil || VietnameseOrder.compare(cells[0], cells[1]) != expected { wrong.append(line) }
    }
    #expect(lines.count == 3000)
    #expect(wrong == [])
  }

  @Test(arguments: [
    "ba bà bả bã bá bạ", "a ă â", "d đ e ê", "o ô ơ", "u ư v", "an An ân Ân", "La lá Lá lạ", "7 a b", "z α 日",
  ])
  func ordersLettersThenTonesThenCase(_ row: String) {
    let words = row.split(separator: " ")
    for (left, right) in zip(words, words.dropFirst()) {
      #expect(VietnameseOrder.compare(left, right) == -1)
      #expect(VietnameseOrder.compare(right, left) == 1)
    }
  }

  @Test func composedAndDecomposedTextsAreEqual() {
    for word in ["Phượng", "Nguyễn", "Đặng", "Ẩn", "ậ", "Ộc", "ǭ", "Čeština"] {
      let nfd = word.decomposedStringWithCanonicalMapping
      #expect(Array(nfd.unicodeScalars) != Array(word.unicodeScalars))
      #expect(VietnameseOrder.compare(word, nfd) == 0)
    }
  }

  @Test func aToneFarIntoALongTextStillCounts() {
    let stretch = String(repeating: "a", count: 300)
    #expect(VietnameseOrder.compare(stretch + "a", stretch + "à") == -1)
    #expect(VietnameseOrder.compare(stretch + "à", stretch.dropLast() + "àa") == -1)
    #expect(VietnameseOrder.compare(stretch + "A", stretch.dropLast() + "Aa") == -1)
  }
}
