import TrustRegistry

/// The journal cannot be read on or written: the disk, another hand, or a newer version. Never an officer's
/// fault in the rules: that is a refusal.
public enum JournalFault: Error, Sendable, Hashable {
  // The files
  /// A step on a file failed.
  case system(SystemError)
  /// There is no registry in this folder, or its founding was never finished.
  case noRegistry(String)
  /// A registry was to be founded where there is one.
  case alreadyFounded(String)
  /// `lock`, `turn` or `journal.jsonl` is not the file any more that was opened.
  case replaced(String)
  /// The journal is shorter than what was acknowledged, in bytes.
  case cut(acknowledged: Int, found: Int)
  /// The mark and the journal do not agree on how many lines there are up to the mark.
  case markDisagrees(LinePlace)

  // The lines
  /// A line is not as it was sealed, or nobody with a key sealed it.
  case line(LinePlace, LineCause)
  /// What lies beyond the mark is neither whole nor merely unfinished; nothing is cut.
  case tail(LinePlace)
  /// A newer version of this program wrote this; nothing is written any more here.
  case newerVersion(LinePlace, String)

  // Writing
  /// Somebody else is writing.
  case busy(LockHolder?)
  /// Nothing was written: the journal is as before.
  case notSaved(SystemError)
  /// Writing failed, and so did taking it back: nobody can say what is on the disk.
  case inDoubt(SystemError)
  /// An erasure was ordered and stands, and the words are not all gone from the disk: the next under the lock
  /// goes on with it.
  case notErased(SystemError)
  /// Opened for reading, as the folder allows no more.
  case readOnly
  /// The journal grew by other hands than the lock's holder's; sizes in bytes.
  case grewUnderLock(expected: Int, found: Int)
  /// This machine's clock is behind the last entry, in milliseconds.
  case clockBehind(milliseconds: Int)
  /// More than a line or a transaction may hold.
  case tooLarge
  /// What was to be written would not be read again: wrong key, or a body outside the grammar.
  case wouldNotVerify(LineCause)

  // The witness
  /// The folder holds another registry than the one known here under this path or key.
  case otherRegistry(expected: Seal, found: Seal)
  /// The journal does not bear what this officer has seen.
  case historyChanged(WitnessGap)
  /// What this officer's account has kept about the registry cannot be read.
  case witnessDamaged(String)

  /// What is wrong with a line.
  public enum LineCause: Error, Sendable, Hashable {
    case layout(LineDefect)
    case chain(ChainDefect)
    /// Its body is not what was sealed, and no erasure lists it.
    case body
    case grammar(BodyDefect)
    /// Line 1 does not found a registry.
    case notFounding
    case signerWithoutKey(OfficerID)
    /// The signature is not this officer's.
    case signature(OfficerID)
    /// The line that was the last one verified here before has another signature now.
    case notAsVerifiedBefore
  }
}
