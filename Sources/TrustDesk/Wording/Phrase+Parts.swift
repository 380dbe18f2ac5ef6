import TrustRegistry

/// The small parts that sentences are put together from.
extension Phrase {
  /// The same making in both languages.
  init(_ make: (Language) -> String) {
    self.init(vi: make(.vietnamese), en: make(.english))
  }

  /// A text that is the same in both languages: a number, a name, what an officer typed.
  init(same text: String) {
    self.init(vi: text, en: text)
  }

  var isEmpty: Bool { vi.isEmpty && en.isEmpty }

  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(vi: left.vi + right.vi, en: left.en + right.en)
  }

  /// The phrase after a separator, or nothing when there is no text to tell.
  static func remark(_ text: String) -> Phrase {
    text.isEmpty ? Phrase(same: "") : Phrase(same: ": \(text)")
  }
}

extension Collection where Element == Phrase {
  /// `a, b và c` and `a, b and c`.
  var listed: Phrase { joined(last: Phrase(vi: "và", en: "and")) }

  /// `a, b hoặc c` and `a, b or c`.
  var alternatives: Phrase { joined(last: Phrase(vi: "hoặc", en: "or")) }

  private func joined(last word: Phrase) -> Phrase {
    Phrase { language in
      let texts = map { $0(language) }
      guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
      return "\(texts.dropLast().joined(separator: ", ")) \(word(language)) \(last)"
    }
  }
}

/// An English noun after its number: `1 day`, `28 days`.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number.grouped(in: .english)) \(number == 1 ? one : many ?? one + "s")"
}
