import Glibc

/// A thread that runs one piece of work and is joined or left to itself. Signals never come to it: they are
/// the main thread's.
package struct WorkerThread: Sendable {
  private let number: pthread_t

  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Nil where the system gives no more threads.
  /// - Parameter niceness: 0 to 19: how far behind others' work it stands. The kernel derives the order at
  ///   the disk from it too.
  package init?(niceness: Int32 = 0, _ run: @escaping @Sendable () -> Void) {
    let work = Work {
      // For this thread only, on Linux.
      if niceness > 0 { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness) }
      run()
    }
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let held = Unmanaged.passRetained(work)
    var made = pthread_t()
    let answer = pthread_create(
      &made, nil,
      { held in
        if let held { Unmanaged<Work>.fromOpaque(held).takeRetainedValue().run() }
        return nil
      }, held.toOpaque())
    guard answer == 0 else {
      held.release()
      return nil
    }
    number = made
  }

  /// Waits for its end; to be called once.
  func join() { pthread_join(number, nil) }

  /// Nobody is going to wait for its end; to be called once, instead of `join`.
  package func detach() { pthread_detach(number) }
}
