extension Registry {
  /// Takes note of erasures that are still to come, so that blank lines are read as they say. Dossiers of
  /// which lines were folded already are to be folded anew: `refold`.
  public mutating func foresee(_ erasures: [ForeseenErasure]) {
    for erasure in erasures {
      var dossier = dossiers[erasure.about] ?? Dossier(id: erasure.about)
      guard !dossier.foreseen.contains(where: { $0.sequence == erasure.sequence }) else { continue }
      dossier.foreseen.append(erasure)
      dossiers[erasure.about] = dossier
    }
  }

  /// Those that are still to come.
  public var foreseenErasures: [ForeseenErasure] { dossiers.values.flatMap(\.foreseen) }

  /// Whether an erasure to come blanks the line.
  public func foreseesBlank(_ entry: Entry) -> Bool {
    guard case .creator(let id) = entry.about else { return false }
    return dossiers[id]?.foreseen.contains { $0.lists(entry.sequence) } ?? false
  }

  /// Whether an erasure to come says that the line never had an effect.
  func foreseesVoid(_ entry: Entry) -> Bool {
    guard case .creator(let id) = entry.about else { return false }
    return dossiers[id]?.foreseen.contains {
      entry.sequence < $0.sequence && $0.order.void.contains(entry.sequence)
    } ?? false
  }

  /// Folds one dossier anew from its own lines, those blank that an erasure lists: what a reader knew of them
  /// is gone (JOURNAL 21). Which of the lines have no effect is as it was found.
  /// - Parameter entries: every line about the creator so far.
  public mutating func refold(_ id: CreatorID, from entries: [Entry]) {
    let old = dossier(id)
    let idle = Set(old.lines.idle)
    let amongOthers = Set(old.lines.idleAmongOthers)
    var anew = Dossier(id: id)
    anew.foreseen =
      old.foreseen
      + entries.compactMap(ForeseenErasure.init).filter { known in
        !idle.contains(known.sequence) && !amongOthers.contains(known.sequence)
          && !old.foreseen.contains { $0.sequence == known.sequence }
      }
    for entry in entries {
      if entry.event != nil, idle.contains(entry.sequence) || amongOthers.contains(entry.sequence) {
        anew.pass(over: entry, amongOthers: amongOthers.contains(entry.sequence))
      } else {
        do { try anew.apply(entry, in: office) } catch { anew.pass(over: entry, amongOthers: false) }
      }
    }
    updateHolders(from: old.accounts, to: anew.accounts, of: id)
    updateLoads(from: old.cases, to: anew.cases)
    dossiers[id] = anew
  }
}
