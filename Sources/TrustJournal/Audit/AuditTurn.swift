import Glibc
import TrustRegistry

/// Whose turn it is to verify a registry whole: one process at a time, so that many do not take the machine
/// from those who work (JOURNAL 28). Held on the journal itself, which nobody locks for anything else, so
/// that whoever may read it can have the turn; the kernel gives it back however the process ends.
enum AuditTurn {
  /// Takes the turn for as long as the file is open.
  /// - Parameter waiting: told who has it, if somebody has, before waiting for it.
  static func take(
    on file: borrowing OpenFile, waiting: (Phrase) -> Void
  ) throws(JournalFault) {
    if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    waiting(AuditHolder.phrase(of: AuditHolder(of: try file.identity())))
    while flock(file.descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .system(SystemError(.lock, file.path, code: errno)) }
    }
  }
}
