/// What stands between blanks in a search line, not yet understood.
struct RosterToken {
  enum Relation: String {
    case has = ":"
    case equal = "="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
  }

  /// A value, or one of several between commas.
  struct Value {
    var text: String
    var start: Int
    var isQuoted: Bool
  }

  /// In characters from the beginning of the line.
  var start: Int
  var end = 0
  var isNegated = false
  /// What stands before the relation; nil for a word.
  var name: String?
  var nameStart = 0
  var relation = Relation.has
  var values: [Value] = []
  /// Where a quote was opened that nothing closes.
  var openQuote: Int?

  /// The value as it was typed, commas and all.
  var whole: String { values.map(\.text).joined(separator: ",") }
}
