import Synchronization
import TrustJournal

/// One index at a time being made on a thread that lets all others go first. The thread ends with its index:
/// one that stayed would wake an idle console.
final class IndexBuilding: Sendable {
  private let state = Mutex(false)

  var isBuilding: Bool { state.withLock { $0 } }

  func build(_ work: @escaping @Sendable () -> Void) {
    state.withLock { $0 = true }
    let thread = WorkerThread(niceness: 19) {
      work()
      self.state.withLock { $0 = false }
    }
    guard let thread else { return state.withLock { $0 = false } }
    // Nobody waits for it: an index that is cut off is made anew.
    thread.detach()
  }
}
