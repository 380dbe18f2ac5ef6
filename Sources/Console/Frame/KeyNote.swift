import TrustRegistry

/// A binding as lists show it, whichever screen it is of.
struct KeyNote: Sendable {
  let keys: [KeyPress]
  let label: Phrase
  let help: Phrase
  let isInFooter: Bool
  let obstacle: Phrase?

  /// All its keys: `s  F6`.
  var keyNames: String { keys.map(\.name).joined(separator: " ") }

  func label(_ language: Language) -> String { label.callAsFunction(language) }
  func help(_ language: Language) -> String { help.callAsFunction(language) }
}
