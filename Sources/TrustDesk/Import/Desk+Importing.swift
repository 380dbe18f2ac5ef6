import TrustRegistry

/// What an import did, or would do.
public struct ImportReport: Sendable, Hashable {
  public var registered = 0
  public var updated = 0
  public var unchanged = 0
  /// Rows left aside, each with its reason.
  public var skipped: [RowProblem] = []

  public init() {}

  mutating func count(_ plan: RowPlan) {
    switch plan {
    case .register: registered += 1
    case .update: updated += 1
    case .unchanged: unchanged += 1
    case .impossible(let problem): skipped.append(problem)
    }
  }
}

extension Desk {
  /// Rows and accounts that one transaction takes at most: few enough that nobody waits long behind an import
  /// (JOURNAL 18), and far from what a transaction may hold.
  static let importedAtOnce = 250

  /// Tells what an import would do now; writes nothing. A row that this officer may not import is left aside.
  public func preview(_ file: CreatorImport) -> ImportReport {
    var report = ImportReport()
    for row in file.rows { report.count(checked(row, file.defaults)) }
    return report
  }

  /// Imports every good row, in transactions of bounded size. An interruption leaves whole transactions, and
  /// running it again adds only what is missing: a row that changes nothing makes no entry.
  /// - Parameter progress: told after each transaction how many rows are done.
  @discardableResult
  public mutating func importCreators(
    _ file: CreatorImport, progress: (Int) -> Void = { _ in }
  ) throws(Setback) -> ImportReport {
    var report = ImportReport()
    report.skipped = preview(file).skipped
    let bad = Set(report.skipped.map(\.line))
    let rows = file.rows.filter { !bad.contains($0.line) }
    var done = 0
    defer { keepWitness() }
    while done < rows.count {
      done = try importSome(of: rows, from: done, file.defaults, into: &report)
      progress(done)
    }
    return report
  }

  /// Plans and writes one transaction under the lock, so that no other importer comes in between.
  /// - Returns: the first row that is not done.
  private mutating func importSome(
    of rows: [CreatorImport.Row], from start: Int, _ defaults: CreatorImport.Defaults,
    into report: inout ImportReport
  ) throws(Setback) -> Int {
    var after = report
    var end = start
    try perform { book in
      var acts: [Act] = []
      var weight = 0
      while end < rows.count, weight < Desk.importedAtOnce {
        let plan = book.registry.plan(rows[end], defaults)
        after.count(plan)
        acts += plan.acts
        weight += 1 + rows[end].accounts.count
        end += 1
      }
      return acts
    }
    report = after
    return end
  }

  /// The plan of a row, unless a rule stands in its way. What stands in this officer's way everywhere is no
  /// row's fault: the import itself will say it, once.
  private func checked(_ row: CreatorImport.Row, _ defaults: CreatorImport.Defaults) -> RowPlan {
    let plan = book.registry.plan(row, defaults)
    guard let officerID, !plan.acts.isEmpty else { return plan }
    do throws(Setback) {
      _ = try propose(plan.acts, by: officerID, at: clock.now, request: nil)
    } catch {
      switch error {
      case .refused(.roleMissing), .refused(.roleUnconfirmed), .frozen(.office): break
      default: return .impossible(RowProblem(line: row.line, column: nil, reason: error.phrase(in: office)))
      }
    }
    return plan
  }
}
