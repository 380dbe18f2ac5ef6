extension Registry {
  /// Takes note of erasures that are still to come, so that blank lines are read as they say. Dossiers of
  /// which lines were folded already are to be folded anew: `refold`.
  public mutating func foresee(_ erasures: [ForeseenErasure]) {
    for erasure in erasures {
      var dossier = dossiers[erasure.about] ?? Dossier(id: erasure.about)
      guard !dossier.foreseen.contains(where: { $0.sequence == erasure.sequence }) else { continue }
      dossier.foreseen.append(erasure)
      dossiers[erasure.about] = dossier
      foreseenCreators.insert(erasure.about)
    }
  }

  /// Whether an erasure to come blanks the line.
  public func foreseesBlank(_ entry: Entry) -> Bool {
    guard let foreseen = foreseen(about: entry) else { return false }
    return foreseen.contains { $0.lists(entry.sequence) }
  }

  /// Whether an erasure to come says that the line never had an effect.
  func foreseesVoid(_ entry: Entry) -> Bool {
    guard let foreseen = foreseen(about: entry) else { return false }
    return foreseen.contains { entry.sequence < $0.sequence && $0.order.void.contains(entry.sequence) }
  }

  /// Asked of every line, so that it costs nothing while nothing is foreseen.
  private func foreseen(about entry: Entry) -> [ForeseenErasure]? {
    guard !foreseenCreators.isEmpty, case .creator(let id) = entry.about, foreseenCreators.contains(id)
    else { return nil }
    return dossiers[id]?.foreseen
  }

  /// Folds one dossier anew from its own lines, those blank that an erasure lists: what a reader knew of them
  /// is gone (JOURNAL 21). Which of the lines have no effect is as it was found.
  /// - Parameter entries: every line about the creator so far.
  public mutating func refold(_ id: CreatorID, from entries: [Entry]) {
    let old = dossier(id)
    var void: [Int: Bool] = [:]
    for sequence in old.lines.idle { void[sequence] = false }
    for sequence in old.lines.idleAmongOthers { void[sequence] = true }
    let anew = Dossier(id, from: entries, without: void, foreseeing: old.foreseen, in: office)
    updateHolders(from: old.accounts, to: anew.accounts, of: id)
    updateLoads(from: old.cases, to: anew.cases)
    dossiers[id] = anew
    if !anew.foreseen.isEmpty { foreseenCreators.insert(id) }
  }
}

extension Dossier {
  /// Folds a dossier from nothing but its own lines.
  /// - Parameters:
  ///   - entries: every line about the creator, oldest first; what an erasure among them lists is read as
  ///     blank.
  ///   - void: lines without effect, and whether their transactions speak of others too.
  ///   - foreseen: erasures that are known beside those among the lines.
  ///   - office: as it stands; what was in force before a line is looked up in it.
  public init(
    _ id: CreatorID, from entries: [Entry], without void: [Int: Bool], foreseeing foreseen: [ForeseenErasure],
    in office: Office
  ) {
    self.init(id: id)
    self.foreseen =
      foreseen
      + entries.compactMap(ForeseenErasure.init).filter { known in
        void[known.sequence] == nil && !foreseen.contains { $0.sequence == known.sequence }
      }
    for entry in entries {
      let isErased = entry.event == nil && self.foreseen.contains { $0.lists(entry.sequence) }
      if !isErased, let amongOthers = void[entry.sequence] {
        pass(over: entry, amongOthers: amongOthers)
      } else {
        do { try apply(entry, in: office) } catch { pass(over: entry, amongOthers: false) }
      }
    }
  }
}
