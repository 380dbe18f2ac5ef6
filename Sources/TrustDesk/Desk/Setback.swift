import TrustJournal
import TrustRegistry

/// Why an act did not come about. Nothing was written.
public enum Setback: Error, Sendable {
  /// An officer may not.
  case refused(Refusal)
  /// Somebody changed the dossier after the officer had looked at it.
  case changedMeanwhile(CreatorID)
  /// Nobody is at the desk: no key was given.
  case noKey
  /// The key belongs to nobody in this registry.
  case keyNotEnrolled(PublicKey)
  /// The key file is of no use.
  case key(KeyFault)
  /// A new key did not sign for itself (JOURNAL 8).
  case possessionUnproven
  /// The clock is set, and this is no trial registry.
  case clockSet
  /// The subject bears a line that nobody can read with certainty (JOURNAL 3, 10): it is frozen.
  case frozen(Subject)
  /// The disk, or tampering.
  case fault(JournalFault)
  /// What was decided would have no effect when read back: our own mistake, caught before writing.
  case contradicted(Contradiction)

  /// The exit code of a verb: 1 refused, 2 bad input, 3 journal fault (DESIGN 5).
  public var exitCode: Int32 {
    switch self {
    case .refused, .changedMeanwhile, .noKey, .keyNotEnrolled, .possessionUnproven, .clockSet, .frozen: 1
    case .key: 2
    case .fault, .contradicted: 3
    }
  }
}
