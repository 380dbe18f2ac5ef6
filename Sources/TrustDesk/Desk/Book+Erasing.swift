import TrustJournal
import TrustRegistry

/// What the book knows of erased words: nothing, from the erasure on (JOURNAL 21).
extension Book {
  public mutating func foresee(_ erasures: [ForeseenErasure]) {
    for (id, erasures) in Dictionary(grouping: erasures, by: \.about) {
      let known = foretold[id] ?? []
      let new = erasures.filter { new in !known.contains { $0.sequence == new.sequence } }
      foretold[id] = (known + new).sorted { $0.sequence < $1.sequence }
      registry.foresee(believed(about: id))
      // Where the blanking was cut short some lines of the unit may have been read with their words.
      if entries(about: .creator(id)).contains(where: isForeseenBlank) { refold(id) }
    }
  }

  /// Of several that claim one line the first counts until it turns out to have no effect: whoever comes
  /// after a true erasure can only pretend. Erasures of two creators claim nothing of each other.
  private func believed(about id: CreatorID) -> [ForeseenErasure] {
    var counting: [ForeseenErasure] = []
    for erasure in foretold[id] ?? [] where judged[erasure.sequence] != false {
      if !counting.contains(where: erasure.overlaps) { counting.append(erasure) }
    }
    return counting.filter { judged[$0.sequence] == nil }
  }

  /// As the registry is to read them: without the words that an erasure to come takes.
  func read(_ transaction: [Entry]) -> [Entry] {
    transaction.map { isForeseenBlank($0) ? $0.withoutWords : $0 }
  }

  /// After a transaction was folded in: what it erased is dropped, and what it only pretended to erase is
  /// read again as it stands.
  mutating func settleErasures(in transaction: [Entry], hadEffect: Bool) {
    let erasures = transaction.compactMap(ForeseenErasure.init)
    guard !erasures.isEmpty else { return }
    let wasBelieved = erasures.contains { erasure in
      believed(about: erasure.about).contains { $0.sequence == erasure.sequence }
    }
    for erasure in erasures { judged[erasure.sequence] = hadEffect }
    guard hadEffect else {
      if wasBelieved { rebuild() }
      return
    }
    for erasure in erasures {
      places.forgetWords(of: .creator(erasure.about), where: erasure.lists)
      guard !erasure.isOfDossier else { continue }
      refold(erasure.about)
      outdate(erasure.about)
    }
  }

  /// Every erasure, oldest first, whether or not it had effect.
  var erasures: [ForeseenErasure] {
    var all: [ForeseenErasure] = []
    places.scan(where: { ["dossierErased", "caseErased"].contains($0.kind()) }) { entry in
      if let erasure = ForeseenErasure(entry) { all.append(erasure) }
      return true
    }
    return all
  }

  private func isForeseenBlank(_ entry: Entry) -> Bool { registry.foreseesBlank(entry) }

  private mutating func refold(_ id: CreatorID) {
    registry.refold(id, from: read(entries(about: .creator(id))))
  }

  /// Folds everything anew without the erasures that turned out to have no effect.
  private mutating func rebuild() {
    var anew = Registry()
    anew.foresee(foretold.keys.flatMap(believed) + erasures.filter { judged[$0.sequence] == true })
    places.scanTransactions { transaction in
      let sealed = transaction.map { anew.foreseesBlank($0) ? $0.withoutWords : $0 }
      if let (place, contradiction) = outright[sealed[0].sequence] {
        _ = anew.void(sealed, because: contradiction, at: sealed[place])
      } else {
        anew.apply(sealed)
      }
      return true
    }
    registry = anew
    renewRoster()
  }
}

extension Entry {
  /// As somebody finds it who comes after its erasure.
  var withoutWords: Entry {
    var blank = self
    (blank.event, blank.request) = (nil, nil)
    return blank
  }
}
