import Terminal
import TrustRegistry

/// One field of a form: what it asks for, and what has been typed or chosen so far.
struct FormField: Sendable {
  let name: FieldName
  let label: Phrase
  /// What helps to fill it in, while the field has the keys.
  let hint: Phrase?
  let kind: Kind
  let isRequired: Bool
  var entry: TextField
  /// What stands in it is offered from an earlier act: Enter takes it, typing takes its place.
  var isOffered = false
  /// Places of the options that are chosen, in the order of the options.
  var chosen: [Int] = []
  /// The option under the cursor.
  var highlighted = 0
  /// Why the field was not left; it stands on the field's own line.
  var error: Phrase?

  enum Kind: Sendable {
    /// With texts that may complete it.
    case text(suggestions: [String])
    case number(ClosedRange<Int>)
    /// Followers and the like: `304,9K`.
    case count
    /// A day; where `past`, none after today.
    case day(past: Bool)
    case choice([Option])
    case several([Option])
    /// The path of a technology report.
    case reportFile
  }

  /// One thing to choose.
  struct Option: Sendable, Hashable {
    /// What the choice means to the program.
    let value: String
    let label: Phrase
    /// What speaks for it or what it asks; shown while the cursor is on it.
    let note: Phrase?
    /// The digit that picks it, where it is not its place in the list: a step's own number.
    let digit: Int?

    init(_ value: String, _ label: Phrase, note: Phrase? = nil, digit: Int? = nil) {
      self.value = value
      self.label = label
      self.note = note
      self.digit = digit
    }
  }

  /// - Parameters:
  ///   - text: what stands in it at first, to be changed.
  ///   - offered: what stands in it at first, to be taken or typed over.
  ///   - values: which options are chosen at first.
  init(
    _ name: FieldName, _ label: Phrase, _ kind: Kind = .text(suggestions: []), text: String = "",
    offered: String = "", values: [String] = [], hint: Phrase? = nil, isRequired: Bool = true
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.hint = hint
    self.isRequired = isRequired
    entry = TextField(offered.isEmpty ? text : offered)
    isOffered = !offered.isEmpty
    chosen = options.indices.filter { values.contains(options[$0].value) }
    highlighted = chosen.first ?? 0
  }

  var options: [Option] {
    switch kind {
    case .choice(let options), .several(let options): options
    case .text, .number, .count, .day, .reportFile: []
    }
  }

  /// The digit that picks the option at a place; nil beyond the ninth.
  func digit(at place: Int) -> Int? {
    let digit = options[place].digit ?? place + 1
    return digit < 10 ? digit : nil
  }

  var isChoice: Bool {
    switch kind {
    case .choice, .several: true
    case .text, .number, .count, .day, .reportFile: false
    }
  }

  /// What was filled in, to tell whether leaving loses anything.
  var content: [String] { [entry.text] + chosen.map { options[$0].value } }

  /// The one text that would complete what was typed.
  var completion: String? {
    guard case .text(let suggestions) = kind, !entry.isEmpty else { return nil }
    let typed = FoldedText(entry.text).text
    return suggestions.first { FoldedText($0).text.hasPrefix(typed) && $0 != entry.text }
  }
}
