import TrustRegistry

extension RosterReader {
  /// A number, or two with `..` between them, either of which may be left out.
  func numbers(
    _ trait: RosterTrait, _ value: RosterToken.Value, _ relation: RosterToken.Relation
  ) throws(Trouble) -> ClosedRange<Int> {
    if let (low, high) = value.bounds {
      let lower = low.text.isEmpty ? Int.min : try number(trait, low)
      let upper = high.text.isEmpty ? Int.max : try number(trait, high)
      guard lower <= upper else { throw Trouble(offset: value.start, reason: .backwards(value.text)) }
      return lower...upper
    }
    if trait.countsOpenMatters, RosterReader.something.contains(FoldedText(value.text).text) {
      return 1...Int.max
    }
    let number = try number(trait, value)
    return relation.bounds(number...number)
  }

  private func number(_ trait: RosterTrait, _ value: RosterToken.Value) throws(Trouble) -> Int {
    let mayGrow = value.text.last.map { ".,".contains($0) } ?? false
    guard trait.sort == .count else {
      guard value.text.utf8.count <= 9, value.text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
        let number = Int(value.text)
      else {
        throw Trouble(offset: value.start, reason: .notNumber(value.text, of: trait), mayGrow: mayGrow)
      }
      return number
    }
    do throws(Unreadable) {
      return try Count.parse(value.text)
    } catch {
      throw Trouble(offset: value.start, reason: error.reason, mayGrow: mayGrow)
    }
  }

  /// Words for "there is some", folded.
  static let something: Set<String> = ["yes", "co"]
}

extension RosterTrait {
  /// Whether `yes` asks for at least one of them.
  var countsOpenMatters: Bool { self == .review || self == .appeal || self == .cards }
}

extension RosterToken.Relation {
  /// The numbers that stand so to one of these.
  func bounds(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
    switch self {
    case .has, .equal, .unequal: range
    case .less: Int.min...(range.lowerBound - 1)
    case .atMost: Int.min...range.upperBound
    case .more: (range.upperBound + 1)...Int.max
    case .atLeast: range.lowerBound...Int.max
    }
  }
}

extension RosterToken.Value {
  /// What stands before and behind `..`, if it does.
  var bounds: (low: RosterToken.Value, high: RosterToken.Value)? {
    let characters = Array(text)
    guard let place = characters.indices.dropLast().first(where: { characters[$0...].starts(with: "..") })
    else { return nil }
    return (
      RosterToken.Value(text: String(characters[..<place]), start: start, isQuoted: isQuoted),
      RosterToken.Value(
        text: String(characters[(place + 2)...]), start: start + place + 2, isQuoted: isQuoted)
    )
  }
}
