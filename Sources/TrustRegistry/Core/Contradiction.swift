/// Why a sealed and correctly signed entry has no effect: a finding, not an error of the program (JOURNAL 9).
public enum Contradiction: Error, Sendable, Hashable {
  /// The signer held none of the roles that the kind asks for.
  case withoutRight(kind: EventKind, by: OfficerID)
  /// The signer had a hand in what is decided, or is the creator concerned.
  case handsNotApart(kind: EventKind, by: OfficerID)
  /// A certificate without a condition that it needs.
  case conditionUnmet(EventKind, Condition.Name)
  /// An admission without a condition that it needs.
  case membershipUnmet(EventKind, MembershipCondition.Name)
  /// The entry names what does not exist, or exists already.
  case outOfPlace(kind: EventKind)
  /// Words outside the grammar, or of a kind or version that this program does not know (JOURNAL 3, 10).
  case unreadable
}

/// A contradiction, and where it stands.
public struct Finding: Error, Sendable, Hashable {
  public var sequence: Int
  public var by: OfficerID
  public var contradiction: Contradiction

  public init(sequence: Int, by: OfficerID, contradiction: Contradiction) {
    self.sequence = sequence
    self.by = by
    self.contradiction = contradiction
  }

  init(_ entry: Entry, _ contradiction: Contradiction) {
    self.init(sequence: entry.sequence, by: entry.by, contradiction: contradiction)
  }
}

extension EventKind {
  /// What the desk would refuse is out of place where it was sealed all the same: one rule, asked by both.
  func requirePlace(_ rule: () throws(Refusal) -> Void) throws(Contradiction) {
    do { try rule() } catch { throw .outOfPlace(kind: self) }
  }
}

extension Day {
  /// A day on which something was done is `today` or before.
  func requirePast(on today: Day) throws(Refusal) {
    guard self <= today else { throw .dayToCome(self) }
  }
}

extension WorkingCalendar {
  /// The last day of a time limit; without the holidays of a year nobody guesses (PROGRAMME 7).
  func end(of limit: TimeLimit, from anchor: Day) throws(Refusal) -> Day {
    switch due(limit, from: anchor) {
    case .on(let day): return day
    case .unknown(let year): throw .holidaysUnknown(year)
    }
  }
}
