/// The tokens of a search line, one after the other. Quotes keep blanks together; typographic ones count too.
struct RosterTokens: Sequence, IteratorProtocol {
  private let characters: [Character]
  private var place = 0

  init(_ typed: String) { characters = Array(typed) }

  mutating func next() -> RosterToken? {
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    guard place < characters.count else { return nil }
    var token = RosterToken(start: place)
    if "-!".contains(characters[place]) {
      token.isNegated = true
      place += 1
    }
    token.nameStart = place
    readName(into: &token)
    readValues(into: &token)
    token.end = place
    return token
  }

  /// Letters with a relation right behind them; else nothing is taken.
  private mutating func readName(into token: inout RosterToken) {
    var end = place
    while end < characters.count, characters[end].isLetter { end += 1 }
    guard end > place, let (relation, length) = relation(at: end) else { return }
    token.name = String(characters[place..<end])
    place = end + length
    token.relation = relation
    // As some are used to write it: `score:>80`.
    if relation == .has, let (second, length) = self.relation(at: place), second != .has {
      token.relation = second
      place += length
    }
  }

  private func relation(at place: Int) -> (RosterToken.Relation, Int)? {
    guard place < characters.count else { return nil }
    let two = String(characters[place...].prefix(2))
    if let relation = RosterToken.Relation(rawValue: two), two.count == 2 { return (relation, 2) }
    return RosterToken.Relation(rawValue: String(characters[place])).map { ($0, 1) }
  }

  private mutating func readValues(into token: inout RosterToken) {
    let isTerm = token.name != nil
    var value = RosterToken.Value(text: "", start: place, isQuoted: false)
    while place < characters.count, !characters[place].isWhitespace {
      if isQuote(characters[place]), value.text.isEmpty, !value.isQuoted {
        value.isQuoted = true
        value.text = readQuoted(into: &token)
      } else if isTerm, characters[place] == "," {
        token.values.append(value)
        place += 1
        value = RosterToken.Value(text: "", start: place, isQuoted: false)
      } else {
        value.text.append(characters[place])
        place += 1
      }
    }
    token.values.append(value)
  }

  private mutating func readQuoted(into token: inout RosterToken) -> String {
    let quote = place
    place += 1
    let start = place
    while place < characters.count, !isQuote(characters[place]) { place += 1 }
    defer { place = Swift.min(place + 1, characters.count) }
    if place == characters.count { token.openQuote = quote }
    return String(characters[start..<place])
  }

  private func isQuote(_ character: Character) -> Bool { "\"“”".contains(character) }
}
