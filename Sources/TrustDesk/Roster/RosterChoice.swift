import TrustRegistry

/// One of the few values that a trait can have: what rows carry, and how officers call it.
public struct RosterChoice: Sendable, Hashable {
  /// As rows carry it: a code, a name on the wire, an officer's id.
  public let codes: Set<String>
  /// How it is typed where the name is not: the code.
  public let word: String
  public let name: Phrase
  private let others: [String]

  /// The status of whoever has an undecided case, beside that of the certificate.
  static let underReview = "underReview"

  init(_ code: String, _ name: Phrase, codes: Set<String>? = nil, or others: [String] = []) {
    self.codes = codes ?? [code]
    word = code
    self.name = name
    self.others = others
  }

  /// How well a typed beginning fits; the least fits best, nil does not fit.
  func rank(of typed: FoldedText) -> Int? {
    let whole = ([word, name.vi, name.en] + others).map { FoldedText($0).text }
    // As it is typed where quotes are a burden: `hethan` for “hết hạn”.
    let names = whole + whole.filter { $0.contains(" ") }.map { $0.filter { $0 != " " } }
    if names.contains(typed.text) { return 0 }
    if names.contains(where: { $0.hasPrefix(typed.text) }) { return 1 }
    let starts = whole.contains { name in
      name.contains(" " + typed.text)
        || name.split { " ,()".contains($0) }.contains { $0.hasPrefix(typed.text) }
    }
    return starts ? 2 : nil
  }
}

extension [RosterChoice] {
  /// Those that a typed beginning fits best: only the exact one where there is one.
  func fitting(_ typed: FoldedText) -> [RosterChoice] {
    let ranked = compactMap { choice in choice.rank(of: typed).map { (choice, $0) } }
    let best = ranked.map(\.1).min()
    return ranked.filter { $0.1 == best }.map(\.0)
  }
}
