import TrustRegistry

/// Which entries of the journal are asked for: the same for the console and the command line.
public struct TrailQuery: Sendable, Hashable {
  public var officer: OfficerID?
  /// As this officer may know it: a hidden item of a card has none.
  public var kind: EventKind?
  public var about: Subject?
  public var first: Day?
  /// The last day asked for.
  public var last: Day?
  /// Only entries without effect.
  public var isVoid = false

  public init() {}

  public var isEmpty: Bool { self == TrailQuery() }

  /// What the entry's head answers: no words are looked at.
  func suits(_ look: EntryLook) -> Bool {
    if let officer, !look.isBy(officer) { return false }
    if let about, look.about != about { return false }
    if let first, look.day < first { return false }
    if let last, look.day > last { return false }
    return true
  }
}
