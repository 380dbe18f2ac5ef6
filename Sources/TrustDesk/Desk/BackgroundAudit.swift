import Synchronization
import TrustJournal
import TrustRegistry

/// Verifies a whole registry on a thread of its own, while an officer works (JOURNAL 9, 28). Whoever lets go
/// of it interrupts it.
public final class BackgroundAudit: Sendable {
  public enum State: Sendable, Hashable {
    /// Somebody else verifies the registry; this waits for its end.
    case waiting(Phrase)
    /// So many bytes of so many are verified.
    case going(done: Int, total: Int)
    case done(AuditReport)
    case failed(Setback)
  }

  /// What the thread and the one who asks share.
  private final class Board: Sendable {
    let state = Mutex(State.going(done: 0, total: 0))
    let isInterrupted = Atomic(false)
    let told: @Sendable () -> Void

    init(told: @escaping @Sendable () -> Void) { self.told = told }

    func put(_ new: State) {
      guard !isInterrupted.load(ordering: .relaxed) else { return }
      state.withLock { $0 = new }
      told()
    }
  }

  private let board: Board

  /// Starts at once; nil where the system gives no more threads.
  /// - Parameters:
  ///   - state: where the account keeps its witness, which is asked too; nil asks none.
  ///   - told: called, on the thread, when the state has changed.
  init?(of folder: String, clock: Clock, state: StateFolder?, told: @escaping @Sendable () -> Void) {
    let board = Board(told: told)
    self.board = board
    let thread = WorkerThread(niceness: Audit.niceness) {
      do throws(Setback) {
        let report = try Desk.audit(
          folder, clock: clock, state: state,
          progress: { done, total in board.put(.going(done: done, total: total)) },
          waiting: { board.put(.waiting($0)) },
          isInterrupted: { board.isInterrupted.load(ordering: .relaxed) })
        board.put(.done(report))
      } catch {
        board.put(.failed(error))
      }
    }
    guard let thread else { return nil }
    // It writes nothing, so nobody need wait for what it is just reading.
    thread.detach()
  }

  deinit { board.isInterrupted.store(true, ordering: .relaxed) }

  public var state: State { board.state.withLock { $0 } }
}
