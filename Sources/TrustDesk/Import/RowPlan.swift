import TrustRegistry

/// What one row of a file comes to in a registry as it stands.
enum RowPlan {
  case register(Act)
  case update([Act])
  /// The registry says already what the row says.
  case unchanged
  case impossible(RowProblem)

  var acts: [Act] {
    switch self {
    case .register(let act): [act]
    case .update(let acts): acts
    case .unchanged, .impossible: []
    }
  }
}

extension Registry {
  /// The acts that make the registry say what the row says: none where it does already.
  func plan(_ row: CreatorImport.Row, _ defaults: CreatorImport.Defaults) -> RowPlan {
    var found: CreatorID?
    for account in row.accounts {
      guard let holder = holder(of: account.name) else { continue }
      if let found, found != holder {
        return .impossible(
          row.sharedAccountsProblem(Set(row.accounts.compactMap { self.holder(of: $0.name) })))
      }
      found = holder
    }
    guard let owner = found else { return .register(row.registration(defaults)) }
    let dossier = dossier(owner)
    guard let known = dossier.particulars else { return .register(row.registration(defaults)) }
    let acts = row.changes(of: known, dossier.accounts).map { Act(.creator($0), about: owner) }
    return acts.isEmpty ? .unchanged : .update(acts)
  }
}

extension CreatorImport.Row {
  fileprivate func registration(_ defaults: CreatorImport.Defaults) -> Act {
    .register(
      Particulars(
        name: displayName, kind: kind ?? defaults.kind, fields: fields.isEmpty ? defaults.fields : fields,
        province: province),
      accounts: accounts)
  }

  /// Defaults are for new creators: an update says only what the file says.
  fileprivate func changes(of known: Particulars, _ accounts: [Account]) -> [CreatorCommand] {
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

  fileprivate func sharedAccountsProblem(_ owners: Set<CreatorID>) -> RowProblem {
    let names = owners.sorted().map(\.description).joined(separator: ", ")
    return RowProblem(
      line: line, column: nil,
      reason: Phrase(
        vi: "các tài khoản của dòng này thuộc nhiều hồ sơ: \(names)",
        en: "the accounts of this row belong to several dossiers: \(names)"))
  }
}
