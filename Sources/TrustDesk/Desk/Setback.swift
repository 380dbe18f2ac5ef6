import TrustJournal
import TrustRegistry

/// Why an act did not come about. Nothing was written.
public enum Setback: Error, Sendable, Hashable {
  /// An officer may not.
  case refused(Refusal)
  /// Somebody changed the dossier after the officer had looked at it.
  case changedMeanwhile(CreatorID)
  /// Nobody is at the desk: no key was given.
  case noKey
  /// The key belongs to nobody in this registry.
  case keyNotEnrolled(PublicKey)
  /// The key was this officer's and was replaced by another.
  case keyReplaced(OfficerID)
  /// The key file is of no use.
  case key(KeyFault)
  /// A new key did not sign for itself (JOURNAL 8).
  case possessionUnproven
  /// The clock is set, and this is no trial registry.
  case clockSet
  /// The subject bears a line that nobody can read with certainty (JOURNAL 3, 10): it is frozen.
  case frozen(Subject)
  /// Nobody could read back what was to be written, as a digest that is none.
  case unwritable(CodingFault)
  /// On the way back after a restore another line was named than this one, which must be (JOURNAL 28).
  case otherLine(JournalPosition)
  /// A changed history can be accepted only after an administrator has declared the restore (JOURNAL 28).
  case restoreMissing
  /// The disk, or tampering.
  case fault(JournalFault)
  /// What was decided would have no effect when read back: our own mistake, caught before writing.
  case contradicted(Contradiction)

  /// The exit code of a verb: 1 refused, 2 bad input, 3 journal fault (DESIGN 5).
  public var exitCode: Int32 {
    switch self {
    case .refused, .changedMeanwhile, .noKey, .keyNotEnrolled, .keyReplaced, .possessionUnproven, .clockSet,
      .frozen, .otherLine, .restoreMissing:
      1
    case .key, .unwritable, .fault(.noRegistry), .fault(.alreadyFounded): 2
    case .fault, .contradicted: 3
    }
  }
}
