import TrustRegistry

/// Why one cell or line of a creators' file cannot be read, in a sentence for the officer.
public struct Unreadable: Error, Hashable, Sendable {
  public let reason: Phrase

  public init(vi: String, en: String) {
    reason = Phrase(vi: vi, en: en)
  }

  /// A value as it may stand in a sentence: in quotes, control characters made visible, at most 40
  /// characters.
  static func quoted(_ text: String) -> String {
    var shown = ""
    for character in text.prefix(40) {
      let isHidden = character.unicodeScalars.contains(where: \.isHidden)
      shown += isHidden ? "�" : String(character)
    }
    return "“\(shown)\(text.count > 40 ? "…" : "")”"
  }
}
