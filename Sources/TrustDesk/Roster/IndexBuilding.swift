import Dispatch
import Synchronization

/// One index at a time being made on a thread that lets all others go first.
final class IndexBuilding: Sendable {
  private let state = Mutex(false)

  var isBuilding: Bool { state.withLock { $0 } }

  func build(_ work: @escaping @Sendable () -> Void) {
    state.withLock { $0 = true }
    DispatchQueue.global(qos: .background).async {
      work()
      self.state.withLock { $0 = false }
    }
  }
}
