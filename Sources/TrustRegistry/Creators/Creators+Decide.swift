/// What is asked about a creator's particulars and accounts.
public enum CreatorCommand: Sendable, Hashable {
  /// The dossier's id must be the next of the series: `CreatorID(kind:number:)` with the office's next
  /// number.
  case register(Particulars, accounts: [Account])
  case amend(Amendment)
  case recordAccount(Account)
  case releaseAccount(AccountName, reason: String)

  var questions: [Question] {
    switch self {
    case .register(_, let accounts): accounts.map { .holder(of: $0.name) }
    case .recordAccount(let account): [.holder(of: account.name)]
    case .amend, .releaseAccount: []
    }
  }
}

extension Sitting {
  func decide(_ command: CreatorCommand) throws(Refusal) -> [Event] {
    switch command {
    case .register(let particulars, let accounts): try register(particulars, accounts)
    case .amend(let amendment): [.creator(.amended(try effective(amendment)))]
    case .recordAccount(let account): [.creator(.accountRecorded(try recordable(account)))]
    case .releaseAccount(let name, let reason): [.creator(try release(name, reason))]
    }
  }

  private func register(_ particulars: Particulars, _ accounts: [Account]) throws(Refusal) -> [Event] {
    try require(.creatorRegistered)
    let number = office.next(in: .creator)
    guard !dossier.isRegistered, dossier.id == CreatorID(kind: particulars.kind, number: number) else {
      throw .creatorNumberTaken(dossier.id)
    }
    var checked = particulars
    checked.name = try text(particulars.name, or: .nameMissing)
    checked.province = particulars.province?.trimmed
    try check(particulars.fields)
    guard !accounts.isEmpty else { throw .accountMissing }
    for (index, account) in accounts.enumerated() {
      try check(account)
      // One account named twice would be held twice.
      let earlier = accounts[..<index].contains { $0.name == account.name }
      guard !earlier else { throw .accountHeld(account.name, by: dossier.id) }
    }
    return [
      .creator(.registered(checked, accounts: accounts)),
      .office(.numbersTaken(series: .creator, upTo: number)),
    ]
  }

  /// The amendment without what is so already.
  private func effective(_ amendment: Amendment) throws(Refusal) -> Amendment {
    try require(.creatorAmended)
    try requireRegistered()
    guard let now = dossier.particulars else { throw .creatorUnknown(dossier.id) }
    var change = amendment
    if let name = amendment.name {
      let name = try text(name, or: .nameMissing)
      change.name = name == now.name ? nil : name
    }
    if let fields = amendment.fields { try check(fields) }
    if change.kind == now.kind { change.kind = nil }
    if change.fields == now.fields { change.fields = nil }
    change.province = amendment.province?.trimmed
    if change.province == now.province { change.province = nil }
    guard !change.isEmpty else { throw .nothingChanged }
    return change
  }

  private func recordable(_ account: Account) throws(Refusal) -> Account {
    try require(.accountRecorded)
    try requireRegistered()
    try check(account)
    guard !dossier.accounts.contains(account) else { throw .nothingChanged }
    return account
  }

  private func release(_ name: AccountName, _ reason: String) throws(Refusal) -> CreatorEvent {
    try require(.accountReleased)
    try requireRegistered()
    guard dossier.accounts.contains(where: { $0.name == name }) else { throw .accountUnknown(name) }
    return .accountReleased(name, reason: try text(reason, or: .reasonMissing))
  }

  private func check(_ fields: [FieldCode]) throws(Refusal) {
    let scheme = try scheme()
    for field in fields where scheme.field(field) == nil { throw .fieldUnknown(field) }
  }

  private func check(_ account: Account) throws(Refusal) {
    guard !account.name.handle.trimmed.isEmpty else { throw .handleMissing }
    if let followers = account.followers, followers < 0 { throw .followersNegative(followers) }
    if let holder = facts.holders[account.name], holder != dossier.id {
      throw .accountHeld(account.name, by: holder)
    }
  }
}
