import CNcursesw
import Glibc
import Synchronization

/// What other threads hold to reach the input loop: it hands work over to the loop's thread, and wakes it.
/// Wakes that come before the loop has looked are one.
public final class Waker: Sendable {
  /// A counter of the kernel that the loop waits for.
  let descriptor: Int32
  private let work = Mutex<[@Sendable () -> Void]>([])

  init() { descriptor = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC)) }

  deinit { close(descriptor) }

  /// Makes `wait` return `.wake`. From any thread.
  public func wake() {
    var one: UInt64 = 1
    write(descriptor, &one, MemoryLayout<UInt64>.size)
  }

  /// Runs this on the loop's thread, in the order of posting, before `wait` returns `.wake`. From any thread.
  public func post(_ task: @escaping @Sendable () -> Void) {
    work.withLock { $0.append(task) }
    wake()
  }

  /// On the loop's thread, after it was woken.
  func run() {
    var count: UInt64 = 0
    read(descriptor, &count, MemoryLayout<UInt64>.size)
    let tasks = work.withLock { tasks in
      defer { tasks = [] }
      return tasks
    }
    for task in tasks { task() }
  }
}
