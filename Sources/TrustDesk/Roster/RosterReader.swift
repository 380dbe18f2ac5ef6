import TrustRegistry

/// Reads what is typed in the roster's search line (CONSOLE 1): `lan class:ethics score<80 expires<60d`.
/// Pure; what it cannot read filters nothing and says why, at its column.
public struct RosterReader: Sendable {
  let vocabulary: RosterVocabulary
  /// From which days are counted.
  let today: Day

  /// - Parameter day: from which days are counted, as in `expires<60d`.
  public init(_ vocabulary: RosterVocabulary, on day: Day) {
    self.vocabulary = vocabulary
    today = day
  }

  public func read(_ typed: String) -> RosterReading {
    let length = typed.count
    let tokens = Array(RosterTokens(typed))
    let parts = tokens.compactMap { token in
      content(of: token, isLast: token.end == length).map {
        RosterReading.Part(place: token.start..<token.end, content: $0)
      }
    }
    let quote = tokens.last?.openQuote.map { RosterQueryFault(at: $0, .unclosed) }
    return RosterReading(typed: typed, parts: parts, unclosed: quote)
  }

  private func content(of token: RosterToken, isLast: Bool) -> RosterReading.Part.Content? {
    guard let name = token.name else { return word(token) }
    guard let trait = RosterTrait(word: name) else {
      let fault = RosterQueryFault(
        at: token.nameStart, .unknownTrait(name, like: RosterTrait.word(near: name)))
      return .fault(fault)
    }
    if token.values.allSatisfy(\.text.isEmpty) {
      return .unfinished(
        RosterQueryFault(at: token.nameStart, .unfinished(trait, among: vocabulary.choices(of: trait))))
    }
    if !trait.isOrdered, token.relation.isOrder {
      return .fault(RosterQueryFault(at: token.nameStart, .notOrdered(trait)))
    }
    do throws(Trouble) {
      return .term(try term(trait, token))
    } catch {
      let fault = RosterQueryFault(at: error.offset, error.reason)
      return isLast && error.mayGrow ? .unfinished(fault) : .fault(fault)
    }
  }

  private func word(_ token: RosterToken) -> RosterReading.Part.Content? {
    guard let value = token.values.first else { return nil }
    let text = value.text.hasPrefix("@") && !value.isQuoted ? String(value.text.dropFirst()) : value.text
    let folded = FoldedText(text)
    return folded.isEmpty ? nil : .word(folded, isNegated: token.isNegated)
  }

  /// Why a value is not understood, and whether more letters could mend it.
  struct Trouble: Error {
    var offset: Int
    var reason: Phrase
    var mayGrow = false
  }

  private func term(_ trait: RosterTrait, _ token: RosterToken) throws(Trouble) -> RosterTerm {
    var tests: [RosterTerm.Test] = []
    // A number of people may have a comma in it: `1,5tr`.
    if trait.sort == .count {
      let value = RosterToken.Value(
        text: token.whole, start: token.values.first?.start ?? token.start, isQuoted: false)
      tests = [try test(trait, value, token.relation)]
    } else {
      for value in token.values where !value.text.isEmpty {
        tests.append(try test(trait, value, token.relation))
      }
    }
    return RosterTerm(trait, tests, isNegated: token.isNegated != (token.relation == .unequal))
  }

  private func test(
    _ trait: RosterTrait, _ value: RosterToken.Value, _ relation: RosterToken.Relation
  ) throws(Trouble) -> RosterTerm.Test {
    let folded = FoldedText(value.text)
    if trait.canLack, !value.isQuoted, !relation.isOrder, RosterReader.nothing.contains(folded.text) {
      return .absent
    }
    switch trait.sort {
    case .text: return text(trait, value, relation)
    case .choice: return .among(try codes(trait, value, folded))
    case .count, .number: return .within(try numbers(trait, value, relation))
    case .day(let isAhead): return .within(try days(trait, value, relation, isAhead: isAhead))
    }
  }

  private func text(
    _ trait: RosterTrait, _ value: RosterToken.Value, _ relation: RosterToken.Relation
  ) -> RosterTerm.Test {
    let isHandle = trait == .handle && value.text.hasPrefix("@")
    let folded = FoldedText(isHandle ? String(value.text.dropFirst()) : value.text)
    return relation == .equal || relation == .unequal ? .equals(folded) : .contains(folded)
  }

  private func codes(
    _ trait: RosterTrait, _ value: RosterToken.Value, _ folded: FoldedText
  ) throws(Trouble) -> Set<String> {
    let choices = vocabulary.choices(of: trait)
    let fitting = choices.fitting(folded)
    if fitting.isEmpty, trait == .platform, let other = PlatformWord.recognise(value.text) { return [other] }
    guard !fitting.isEmpty else {
      throw Trouble(offset: value.start, reason: .unknownValue(value.text, of: trait, among: choices))
    }
    return fitting.reduce(into: []) { $0.formUnion($1.codes) }
  }

  /// Words for "there is none", folded.
  static let nothing: Set<String> = ["none", "khong", "khong co", "chua", "chua co"]
}

extension RosterToken.Relation {
  var isOrder: Bool {
    switch self {
    case .less, .atMost, .more, .atLeast: true
    case .has, .equal, .unequal: false
    }
  }
}

extension RosterTrait {
  /// Whether a creator may be without it; words for nothing mean that then.
  var canLack: Bool {
    switch self {
    case .name, .number, .handle, .platform, .kind, .registered: false
    default: true
    }
  }

  /// A word for a trait that begins so, or is at most two letters away: for a word that is none.
  static func word(near typed: String) -> String? {
    let typed = FoldedText(typed).text
    let words = allCases.flatMap(\.allWords)
    if typed.count > 1, let begun = words.first(where: { $0.hasPrefix(typed) }) { return begun }
    return words.map { ($0, distance(Array(typed), Array($0))) }
      .filter { $0.1 <= 2 && $0.1 * 2 < max($0.0.count, 3) }.min { $0.1 < $1.1 }?.0
  }

  /// How many letters are to be put in, left out or changed.
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (index, another) in other.enumerated() {
        let kept = row[index + 1]
        row[index + 1] = min(diagonal + (letter == another ? 0 : 1), row[index] + 1, kept + 1)
        diagonal = kept
      }
    }
    return row[other.count]
  }
}
