import Glibc

/// Holds SIGTSTP back on this thread for as long as it lives; one that came meanwhile takes effect after it.
struct HeldBackStop: ~Copyable {
  private var before = sigset_t()

  init() {
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_BLOCK, &stop, &before)
  }

  deinit {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
