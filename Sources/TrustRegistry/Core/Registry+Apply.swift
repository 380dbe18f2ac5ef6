extension Registry {
  /// Folds one whole transaction in. Where one entry contradicts, none has effect, and the finding is kept.
  /// - Returns: the finding, or nil when the transaction has effect.
  @discardableResult
  public mutating func apply(_ transaction: [Entry]) -> Finding? {
    if let void = transaction.first(where: foreseesVoid) {
      return self.void(transaction, because: .outOfPlace(kind: void.event?.kind ?? .caseErased), at: void)
    }
    do {
      if let trial = try rehearse(transaction) { take(trial) }
      return nil
    } catch {
      findings.append(error)
      pass(over: transaction)
      return error
    }
  }

  /// What one whole transaction would leave of what it touches; nil for one without entries.
  /// - Throws: the finding that it would be.
  public func rehearse(_ transaction: [Entry]) throws(Finding) -> Rehearsal? {
    guard let first = transaction.first else { return nil }
    var trial = Rehearsal(office: office, roles: office.roles(of: first.by, at: first.sequence))
    for entry in transaction {
      do { try trial.apply(entry, over: dossiers) } catch { throw Finding(entry, error) }
    }
    var given: Set<GivenNumber> = []
    for entry in transaction {
      do { try trial.checkNumber(of: entry, among: &given) } catch { throw Finding(entry, error) }
    }
    for entry in transaction {
      do { try trial.checkAlteration(of: entry) } catch { throw Finding(entry, error) }
    }
    let erased = transaction.count { $0.event == nil && $0.about != .office }
    for entry in transaction {
      do {
        try trial.checkSeries(of: entry, having: given, erased: erased)
      } catch {
        throw Finding(entry, error)
      }
    }
    return trial
  }

  /// Takes note of a transaction that has no effect.
  /// - Parameter entry: the one to blame.
  public mutating func void(
    _ transaction: [Entry], because contradiction: Contradiction, at entry: Entry
  ) -> Finding {
    let finding = Finding(entry, contradiction)
    findings.append(finding)
    pass(over: transaction)
    return finding
  }

  /// A transaction without effect still counts in every subject's revision.
  private mutating func pass(over transaction: [Entry]) {
    let amongOthers = transaction.contains { $0.about != transaction[0].about }
    for entry in transaction {
      switch entry.about {
      case .office: office.revision = entry.nth
      case .creator(let id):
        var dossier = dossier(id)
        dossier.pass(over: entry, amongOthers: amongOthers)
        dossiers[id] = dossier
      }
    }
  }

  private mutating func take(_ trial: Rehearsal) {
    office = trial.office
    // In order, so that every fold of the same lines ends alike.
    // The ids alone are sorted: dossiers are large.
    for id in trial.dossiers.keys.sorted() {
      guard let dossier = trial.dossiers[id] else { continue }
      let old = dossiers.put(dossier, of: id)
      updateHolders(from: old?.accounts ?? [], to: dossier.accounts, of: id)
      updateLoads(from: old?.cases ?? [], to: dossier.cases)
    }
  }

  mutating func updateHolders(from old: [Account], to new: [Account], of id: CreatorID) {
    guard !old.elementsEqual(new, by: { $0.name == $1.name }) else { return }
    for account in old where holder(of: account.name) == id { holders.updateValue(nil, forKey: account.name) }
    for account in new { holders.updateValue(id, forKey: account.name) }
  }

  /// Cases that nothing touched are not counted anew.
  mutating func updateLoads(from old: [Case], to new: [Case]) {
    guard old != new else { return }
    loads.take(new.loads, inPlaceOf: old.loads)
  }
}
