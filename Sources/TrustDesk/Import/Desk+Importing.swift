import Glibc
import TrustRegistry

extension Desk {
  @discardableResult
  public mutating func importCreators(
    _ file: CreatorImport, goesOn: (ImportProgress) -> Bool = { _ in true }
  ) throws(Setback) -> ImportReport {
    try importCreators(file, after: check(file), goesOn: goesOn)
  }

  /// Imports every good row of a file that was checked, in transactions of bounded size (JOURNAL 18). An
  /// interruption leaves whole transactions, and running it again adds only what is missing: a row that
  /// changes nothing makes no entry.
  /// - Parameter goesOn: told after each transaction how far it is, and asked whether to go on.
  @discardableResult
  public mutating func importCreators(
    _ file: CreatorImport, after check: ImportCheck, goesOn: (ImportProgress) -> Bool = { _ in true }
  ) throws(Setback) -> ImportReport {
    var report = ImportReport()
    report.skipped = check.report.skipped
    var rows = CreatorRows(of: file.file, columns: check.columns)
    var portion = ImportPortion()
    defer {
      book.refresh()
      keepWitness()
    }
    while report.halt == nil {
      portion.fill(from: &rows, of: file, passingOver: check.passedOver)
      report.halt = rows.fault.map { .unreadable($0) }
      if file.file.source.stamp != check.stamp { report.halt = .fileChanged }
      guard report.halt == nil, !portion.rows.isEmpty else { break }
      try write(&portion, file.defaults, into: &report)
      let progress = ImportProgress(done: report.done, total: check.rows)
      if !goesOn(progress), report.done < check.rows { report.halt = .interrupted }
    }
    return report
  }

  /// Plans and writes one transaction under the lock, so that no other importer comes in between.
  private mutating func write(
    _ portion: inout ImportPortion, _ defaults: CreatorImport.Defaults, into report: inout ImportReport
  ) throws(Setback) {
    var after = report
    let rows = portion.rows
    var began = 0
    try perform { book in
      began = ImportPortion.milliseconds
      var acts: [Act] = []
      acts.reserveCapacity(rows.count)
      for row in rows {
        let plan = book.registry.plan(row, defaults)
        after.count(plan)
        acts += plan.acts
      }
      return acts
    }
    portion.adapt(to: ImportPortion.milliseconds - began)
    report = after
  }
}
