import Glibc

/// What the system answered to a step on a file.
public struct SystemError: Error, Sendable, Hashable {
  public enum Step: Sendable, Hashable {
    case open
    case read
    case write
    case synchronize
    case truncate
    case lock
    case create
    case rename
    case remove
  }

  public let step: Step
  public let path: String
  /// An `errno`.
  public let code: Int32

  public init(_ step: Step, _ path: String, code: Int32) {
    self.step = step
    self.path = path
    self.code = code
  }
}
