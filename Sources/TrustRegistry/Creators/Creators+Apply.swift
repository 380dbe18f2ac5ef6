extension Dossier {
  mutating func apply(_ event: CreatorEvent, of entry: Entry) throws(Contradiction) {
    if case .registered = event {
      guard !isRegistered else { throw .outOfPlace(kind: event.kind) }
    } else if !isRegistered {
      throw .outOfPlace(kind: event.kind)
    }
    switch event {
    case .registered(let particulars, let accounts):
      self.particulars = particulars
      self.accounts = accounts
      registeredOn = entry.at.day
    case .amended(let amendment):
      particulars?.amend(amendment)
    case .accountRecorded(let account):
      if let index = accounts.firstIndex(where: { $0.name == account.name }) {
        accounts[index] = account
      } else {
        accounts.append(account)
      }
    case .accountReleased(let name, _):
      guard accounts.contains(where: { $0.name == name }) else { throw .outOfPlace(kind: event.kind) }
      accounts.removeAll { $0.name == name }
      formerAccounts.append(name)
      forgetProof(of: name)
    }
    takeHand(of: entry)
  }
}

extension Particulars {
  mutating func amend(_ amendment: Amendment) {
    name = amendment.name ?? name
    kind = amendment.kind ?? kind
    fields = amendment.fields ?? fields
    province = amendment.province ?? province
  }
}
