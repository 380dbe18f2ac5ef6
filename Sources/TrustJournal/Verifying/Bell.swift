import Glibc

/// Counts rings; whoever waits takes one, and sleeps while there is none. From any thread.
final class Bell: Sendable {
  /// The two ends of a pipe, a byte for a ring: never so many that it is full.
  private let hearing: Int32
  private let ringing: Int32

  /// Nil where the system has no more descriptors.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (hearing, ringing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    close(hearing)
    close(ringing)
  }

  func ring(times: Int = 1) {
    let rings = [UInt8](repeating: 1, count: times)
    if times > 0 { write(ringing, rings, times) }
  }

  func wait() {
    var ring: UInt8 = 0
    while read(hearing, &ring, 1) < 0, errno == EINTR {}
  }
}
