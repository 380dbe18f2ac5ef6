import TrustRegistry

/// One condition of the search line, understood: `class:ethics`, `score<80`, `-status:expired`. Words are
/// looked up and days counted when it is read, so that asking a row needs neither scheme nor office.
public struct RosterTerm: Sendable, Hashable {
  public var trait: RosterTrait
  /// Who does *not* meet it is sought.
  public var isNegated: Bool
  /// One of these must hold.
  public var tests: [Test]

  public enum Test: Sendable, Hashable {
    /// The text occurs in the trait's text, or is all of it.
    case contains(FoldedText)
    case equals(FoldedText)
    /// The number, or the day's number, lies within.
    case within(ClosedRange<Int>)
    /// One of the trait's words is among these: codes, names on the wire, officers' ids.
    case among(Set<String>)
    /// There is nothing to ask: no score yet, no certificate.
    case absent
  }

  public init(_ trait: RosterTrait, _ tests: [Test], isNegated: Bool = false) {
    self.trait = trait
    self.tests = tests
    self.isNegated = isNegated
  }
}

extension RosterTerm {
  /// Whether whatever meets this term certainly meets the other one too.
  func implies(_ other: RosterTerm) -> Bool {
    guard trait == other.trait, isNegated == other.isNegated else { return false }
    return isNegated
      ? other.tests.allSatisfy { lost in tests.contains { lost.implies($0) } }
      : tests.allSatisfy { kept in other.tests.contains { kept.implies($0) } }
  }
}

extension RosterTerm.Test {
  fileprivate func implies(_ other: RosterTerm.Test) -> Bool {
    switch (self, other) {
    case (.contains(let text), .contains(let part)), (.equals(let text), .contains(let part)):
      text.contains(part)
    case (.equals(let text), .equals(let same)): text == same
    case (.within(let range), .within(let wide)):
      wide.lowerBound <= range.lowerBound && range.upperBound <= wide.upperBound
    case (.among(let words), .among(let more)): words.isSubset(of: more)
    case (.absent, .absent): true
    default: false
    }
  }
}
