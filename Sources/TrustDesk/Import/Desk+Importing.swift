import TrustRegistry

/// What an import did, or would do.
public struct ImportReport: Sendable, Hashable {
  public var registered = 0
  public var updated = 0
  public var unchanged = 0
  /// Rows left aside, each with its reason.
  public var skipped: [RowProblem] = []

  public init() {}
}

extension Desk {
  /// Rows that one transaction takes at most (JOURNAL 18): small enough that nobody waits long behind an import.
  static let importedAtOnce = 1000

  /// Tells what an import would do now; writes nothing.
  public func preview(_ file: CreatorImport) -> ImportReport {
    var report = ImportReport()
    for row in file.rows { _ = plan(row, file.defaults, into: &report) }
    return report
  }

  /// Imports every good row, in transactions of bounded size. An interruption leaves whole transactions, and running
  /// it again adds only what is missing: a row that changes nothing makes no entry.
  /// - Parameter progress: told after each transaction how many rows are done.
  @discardableResult
  public mutating func importCreators(
    _ file: CreatorImport, progress: (Int) -> Void = { _ in }
  ) throws(Setback) -> ImportReport {
    var report = ImportReport()
    var start = 0
    while start < file.rows.count {
      let end = min(file.rows.count, start + Desk.importedAtOnce)
      try importRows(file.rows[start..<end], file.defaults, into: &report)
      start = end
      progress(end)
    }
    return report
  }

  private mutating func importRows(
    _ rows: ArraySlice<CreatorImport.Row>, _ defaults: CreatorImport.Defaults, into report: inout ImportReport
  ) throws(Setback) {
    do {
      try importOnce(rows, defaults, into: &report)
    } catch .refused(.accountHeld), .refused(.nothingChanged) {
      // Somebody registered one of these accounts since we looked: look again, once.
      try catchUp()
      try importOnce(rows, defaults, into: &report)
    }
  }

  private mutating func importOnce(
    _ rows: ArraySlice<CreatorImport.Row>, _ defaults: CreatorImport.Defaults, into report: inout ImportReport
  ) throws(Setback) {
    var after = report
    var acts: [Act] = []
    for row in rows { acts += plan(row, defaults, into: &after) }
    if !acts.isEmpty { try perform(acts) }
    report = after
  }

  /// The acts that make the registry say what the row says: none where it does already.
  private func plan(
    _ row: CreatorImport.Row, _ defaults: CreatorImport.Defaults, into report: inout ImportReport
  ) -> [Act] {
    let owners = Set(row.accounts.compactMap { holder(of: $0.name) })
    guard owners.count < 2 else {
      report.skipped.append(row.sharedAccountsProblem(owners))
      return []
    }
    guard let owner = owners.first, let dossier = dossier(owner), let known = dossier.particulars else {
      report.registered += 1
      return [
        .register(
          Particulars(
            name: row.displayName, kind: row.kind ?? defaults.kind,
            fields: row.fields.isEmpty ? defaults.fields : row.fields, province: row.province),
          accounts: row.accounts)
      ]
    }
    let acts = row.changes(of: known, dossier.accounts).map { Act(.creator($0), about: owner) }
    if acts.isEmpty { report.unchanged += 1 } else { report.updated += 1 }
    return acts
  }
}

extension CreatorImport.Row {
  func changes(of known: Particulars, _ accounts: [Account]) -> [CreatorCommand] {
    var amendment = Amendment()
    if let name, name != known.name { amendment.name = name }
    if let kind, kind != known.kind { amendment.kind = kind }
    if !fields.isEmpty, fields != known.fields { amendment.fields = fields }
    if let province, province != known.province { amendment.province = province }
    let changed = self.accounts.filter { account in
      guard let old = accounts.first(where: { $0.name == account.name }) else { return true }
      return account.followers != nil && account.followers != old.followers
    }
    return (amendment.isEmpty ? [] : [.amend(amendment)]) + changed.map(CreatorCommand.recordAccount)
  }

  func sharedAccountsProblem(_ owners: Set<CreatorID>) -> RowProblem {
    let names = owners.sorted().map(\.description).joined(separator: ", ")
    return RowProblem(
      line: line, column: nil,
      reason: Phrase(
        vi: "các tài khoản của dòng này thuộc nhiều hồ sơ: \(names)",
        en: "the accounts of this row belong to several dossiers: \(names)"))
  }
}
