import TrustRegistry

/// Which tariff items somebody means who has typed a part of a code or any words of the text, without marks.
enum TariffSearch {
  /// More than can be taken in at a glance are not offered.
  static let most = 7

  /// Items to complete a quick line with, best first; none once the line says all by itself.
  static func candidates(_ typed: String, in scheme: Scheme) -> [TariffItem] {
    let words = typed.split(separator: " ").map(String.init)
    guard let first = words.first else { return [] }
    let isSettled = words.count > 1 || typed.last == " "
    if isSettled, QuickLine.requirement(first) != nil || QuickLine.item(first, in: scheme) != nil {
      return []
    }
    return Array(found(typed, in: scheme).prefix(most))
  }

  /// Every item in which all the words stand, best first; all of them for a blank.
  static func found(_ typed: String, in scheme: Scheme) -> [TariffItem] {
    let words = typed.split(separator: " ").map { FoldedText($0) }.filter { !$0.isEmpty }
    guard !words.isEmpty else { return scheme.tariff }
    let ranked = scheme.tariff.compactMap { item in rank(item, words).map { (rank: $0, item: item) } }
    return ranked.sorted { ($0.rank, $0.item.code) < ($1.rank, $1.item.code) }.map(\.item)
  }

  /// The lower the better; nil where a word is not found at all.
  private static func rank(_ item: TariffItem, _ words: [FoldedText]) -> Int? {
    let code = FoldedText(item.code).text
    let requirement = item.requirement.description
    if words.count == 1 {
      let word = words[0].text
      if code == word { return 0 }
      if code.hasPrefix(word) || requirement.hasPrefix(word) { return 1 }
    }
    let typed = words.map(\.text).joined(separator: " ")
    let texts = [FoldedText(item.text.vi), FoldedText(item.text.en)]
    let ranks = texts.compactMap { text -> Int? in
      if text.text.hasPrefix(typed) { return 2 }
      if text.text.contains(typed) { return 3 }
      let starts = text.text.split(separator: " ")
      if words.allSatisfy({ word in starts.contains { $0.hasPrefix(word.text) } }) { return 4 }
      return words.allSatisfy(text.contains) ? 5 : nil
    }
    return ranks.min()
  }
}
