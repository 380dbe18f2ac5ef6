import Synchronization
import TrustRegistry

/// Verifies a part of a registry's journal on threads of its own, while an officer works (JOURNAL 28):
/// layout, order, seals, digests and signatures of what was not verified on this machine before. It stands
/// back behind everybody's work and keeps no lock. Who had a right to what is judged where the lines are
/// folded.
public final class BackgroundCheck: Sendable {
  public enum State: Sendable, Hashable {
    /// So many bytes of so many are verified.
    case going(done: Int, total: Int)
    /// All of it is as it was sealed and signed, up to here.
    case verified(JournalPosition)
    /// The first thing that is not.
    case found(JournalFault)
    /// Ended before it was done.
    case stopped
  }

  /// The key that an officer had in force before a line, by its number.
  public typealias Keys = @Sendable (OfficerID, Int) -> PublicKey?

  /// Up to where this machine has verified by the time that it is asked.
  public typealias Latest = @Sendable () -> JournalPosition?

  /// What the thread and the one who asks share.
  private final class Board: Sendable {
    let state: Mutex<State>
    let isStopped = Atomic(false)

    init(total: Int) { state = Mutex(.going(done: 0, total: total)) }
  }

  private let board: Board
  private let thread: WorkerThread?

  /// Starts at once, or when every check that began before it is done.
  /// - Parameters:
  ///   - start: up to where this machine has verified before; what the journal does not bear is not believed.
  ///   - latest: asked when the turn has come: what somebody verified meanwhile is not verified again.
  ///   - end: up to where the registry was read.
  ///   - keys: as the office tells them that was read up to `end`.
  ///   - told: called, on the thread, when the state has changed: rarely, and once at the end. It must not
  ///     hold the check.
  public convenience init(
    of folder: RegistryFolder, from start: JournalPosition, to end: JournalPosition,
    latest: @escaping Latest = { nil }, keys: @escaping Keys, told: @escaping @Sendable () -> Void
  ) {
    self.init(
      of: folder, from: start, to: end, sizes: PortionSizes(greatest: 128 << 10), latest: latest, keys: keys,
      told: told)
  }

  init(
    of folder: RegistryFolder, from start: JournalPosition, to end: JournalPosition, sizes: PortionSizes,
    latest: @escaping Latest = { nil }, keys: @escaping Keys, told: @escaping @Sendable () -> Void
  ) {
    let board = Board(total: end.offset - start.offset)
    self.board = board
    thread = WorkerThread(niceness: Audit.niceness) {
      let isStopped = { board.isStopped.load(ordering: .relaxed) }
      let state = BackgroundRun.inTurn(in: folder, isStopped: isStopped) {
        var run = BackgroundRun(from: start, to: end, keys: keys)
        return run.state(in: folder, sizes: sizes, knowing: latest()) { done, total in
          board.state.withLock { $0 = .going(done: done, total: total) }
          told()
          return !isStopped()
        }
      }
      board.state.withLock { $0 = state }
      told()
    }
    if thread == nil { board.state.withLock { $0 = .stopped } }
  }

  /// Waits for the end of what it is just doing, a few hundredths of a second.
  deinit {
    board.isStopped.store(true, ordering: .relaxed)
    thread?.join()
  }

  public var state: State { board.state.withLock { $0 } }
}
