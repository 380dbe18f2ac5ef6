import TrustRegistry

extension Phrase {
  /// A clause brought to a sentence's end.
  var sentence: Phrase {
    Phrase(vi: Phrase.ended(vi), en: Phrase.ended(en))
  }

  private static func ended(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}
