import Glibc
import TrustRegistry

/// Whose turn it is to verify a registry: one process at a time, so that many do not take the machine from
/// those who work (JOURNAL 28). Held by whole audits on the journal itself, by checks behind the work on its
/// folder, so that nobody who asks for an audit waits for those; nobody locks either for anything else, and
/// whoever may read it can have the turn. The kernel gives it back however the process ends.
enum AuditTurn {
  /// How long whoever waits sleeps before looking again, in microseconds: nobody can be woken to be told that
  /// it is not to wait any more.
  private static let pause: UInt32 = 100_000

  /// Takes the turn for as long as the file is open.
  /// - Parameters:
  ///   - waiting: told who has it, if somebody has, before waiting for it.
  ///   - isInterrupted: asked while waiting.
  /// - Returns: whether it was not interrupted.
  @discardableResult
  static func take(
    on file: borrowing OpenFile, waiting: (Phrase) -> Void, isInterrupted: () -> Bool = { false }
  ) throws(JournalFault) -> Bool {
    if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    waiting(AuditHolder.phrase(of: AuditHolder(of: try file.identity())))
    while !isInterrupted() {
      if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .system(SystemError(.lock, file.path, code: errno))
      }
      usleep(pause)
    }
    return false
  }
}
