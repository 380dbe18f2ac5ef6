import TrustRegistry

/// What an import did, or would do.
public struct ImportReport: Sendable, Hashable {
  public var registered = 0
  public var updated = 0
  public var unchanged = 0
  /// Rows left aside, each with its reason.
  public var skipped: [RowProblem] = []
  /// Why it ended before the file did; nil where it did not.
  public var halt: Halt?

  public enum Halt: Sendable, Hashable {
    /// Whoever asked for it wanted no more.
    case interrupted
    /// Somebody wrote into the file after it was checked.
    case fileChanged
    case unreadable(UserFile.Fault)
  }

  public init() {}

  /// Rows that the registry says by now.
  public var done: Int { registered + updated + unchanged }

  mutating func count(_ plan: RowPlan) {
    switch plan {
    case .register: registered += 1
    case .update: updated += 1
    case .unchanged: unchanged += 1
    case .impossible(let problem): skipped.append(problem)
    }
  }
}
