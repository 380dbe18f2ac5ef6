import TrustRegistry

/// One verified line: who did what about whom, as its head says it, and what its body holds.
public struct SealedLine: Sendable {
  public enum Content: Sendable {
    case body(Body)
    /// Erased: the head and the seal stand, the words are gone. The journal has seen, or will say, by which
    /// entry.
    case blank
    /// Sealed as it stands, yet not in the grammar (JOURNAL 3): a finding that freezes its subject.
    case defective(BodyDefect)
  }

  /// N, from 1.
  public let sequence: Int
  /// T.
  public let at: Timestamp
  /// O.
  public let by: OfficerID
  /// X.
  public let about: Subject
  /// K, from 1: the revision of the subject that this line made.
  public let nth: Int
  /// L, lines still to come in the transaction.
  public let left: Int
  public let seal: Seal
  /// Where the line begins in the journal, in bytes from its start.
  public let offset: Int
  /// Where the body stands in the journal, in bytes from its start.
  public let bodyPlace: Range<Int>
  public let content: Content
  /// What it says, where that was found out ahead of its turn.
  var understood: Understanding?

  /// An entry in a box of its own, so that lines are handed on cheaply.
  final class Understanding: Sendable {
    let entry: Result<Entry, CodingFault>

    init(_ entry: Result<Entry, CodingFault>) { self.entry = entry }
  }

  public var body: Body? { if case .body(let body) = content { body } else { nil } }
}
