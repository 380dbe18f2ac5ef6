import Glibc
import TrustRegistry

/// Where the desk takes the moment from; a set clock writes in trial registries only (JOURNAL 11).
public enum Clock: Sendable, Hashable {
  case system
  /// Stands still at a moment, as `TINNHIEM_NOW` sets it.
  case set(Timestamp)

  public var now: Timestamp {
    switch self {
    case .set(let moment): return moment
    case .system:
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Timestamp(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
    }
  }

  public var isSet: Bool { self != .system }
}
