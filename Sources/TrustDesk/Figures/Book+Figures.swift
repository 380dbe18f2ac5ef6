import TrustJournal
import TrustRegistry

/// Figures over every dossier, from what the index keeps of each beside its row, and from the dossiers
/// themselves that changed since: no other is folded for a figure.
extension Book {
  /// So many dossiers are counted on one core before another is worth its waking.
  static let portion = 4_096

  /// Adds what every dossier adds to a tally.
  func tallied<Tally: FiguresTally>(_ empty: Tally) -> Tally {
    let live = Array(registry.dossiers.changed)
    var parts = concurrently(over: live.indices, inPortionsOf: Book.portion) { portion in
      var part = empty
      for id in live[portion] {
        if let own = registry.dossiers.atHand(id).flatMap(DossierFigures.init(of:)) { part.add(own) }
      }
      return part
    }
    if let archive {
      let outdated = outdatedPlaces
      parts += concurrently(over: 0..<archive.count, inPortionsOf: Book.portion) { portion in
        var part = empty
        for place in portion where archive.traits(at: place).contains(.figured) && !outdated.contains(place) {
          if let own = archive.figures(at: place) { part.add(own) }
        }
        return part
      }
    }
    return parts.reduce(into: empty) { $0.add($1) }
  }

  /// Places of the index whose dossiers changed since.
  private var outdatedPlaces: Set<Int> {
    Set(registry.dossiers.changed.compactMap { archive?.place(of: .creator($0)) })
  }

  /// Those whom a ranking is among, in the order of their names.
  func contenders(in query: RankingQuery) -> [Contender] {
    let order = roster.order(by: .name, descending: false, on: query.day)
    return concurrently(over: order.indices, inPortionsOf: Book.portion) { portion in
      order[portion].compactMap { place in
        figures(at: Int(place)).flatMap { own in
          Contender(own, asked: query, row: { roster.line(at: Int(place))?.row })
        }
      }
    }.flatMap(\.self)
  }

  /// What the dossier at a place of the roster adds; nil for one that adds only itself.
  private func figures(at place: Int) -> DossierFigures? {
    if roster.isFresh(place) {
      return roster.fresh(at: place).flatMap { registry.dossiers[$0.line.row.id] }.flatMap(
        DossierFigures.init)
    }
    guard let archive, archive.traits(at: place).contains(.figured) else { return nil }
    return archive.figures(at: place)
  }

  /// Whatever is past its time on `day`, in the order of the creators' numbers: only dossiers of whom
  /// something may be are folded.
  func keptTooLong(on day: Day, under scheme: Scheme?) -> [KeptTooLong] {
    concurrently(over: roster.places, inPortionsOf: Book.portion) { portion in
      portion.flatMap { place -> [KeptTooLong] in
        guard !roster.gone.contains(place) else { return [] }
        if let own = figures(at: place) {
          guard own.mayBeKeptTooLong(on: day, under: scheme) else { return [] }
          return registry.dossier(own.id).keptTooLong(on: day, under: scheme)
        }
        guard let row = roster.line(at: place)?.row else { return [] }
        return KeptTooLong.all(registered: row.id, on: row.registeredOn, today: day, under: scheme)
      }
    }.flatMap(\.self)
  }
}
