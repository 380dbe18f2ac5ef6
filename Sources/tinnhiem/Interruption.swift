import Glibc
import Synchronization

/// A wish to stop from outside, as Ctrl-C: long work ends at its next whole step, and then leaves as it was
/// asked to.
enum Interruption {
  private static let asked = Atomic<Int32>(0)

  /// From now on such a wish is noted and does not end the program at once.
  static func await() {
    asked.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      Glibc.signal(number) { Interruption.asked.store($0, ordering: .relaxed) }
    }
  }

  /// What was asked by; nil where nobody asked.
  static var signal: Int32? {
    let number = asked.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Leaves so that whoever started the program sees by what it was ended.
  static func leave(by signal: Int32) -> Never {
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
    exit(128 + signal)
  }
}
