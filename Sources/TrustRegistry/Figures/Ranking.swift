/// Creators in the order of their scores (PROGRAMME 4): ties stand on one place, and the places that they
/// take up are left out after them: 1, 2, 2, 4.
public struct Ranking: Sendable, Hashable {
  public let query: RankingQuery
  public let rows: [Row]
  /// Who stood in it on the earlier day and does not now, by the place left; empty where no day was asked.
  public let left: [Left]

  public struct Row: Sendable, Hashable {
    public let place: Int
    public let id: CreatorID
    public let name: String
    /// The class that the score counts for.
    public let certificateClass: ClassCode
    public let score: Int
    /// How many reviews of the creator are open now: the mark beside the name.
    public let openReviews: Int
    /// Nil where no earlier day was asked.
    public let movement: Movement?
  }

  public struct Left: Sendable, Hashable {
    /// The place on the earlier day.
    public let place: Int
    public let id: CreatorID
    public let name: String
    public let score: Int
    public let openReviews: Int
  }

  /// What became of a creator's place since the earlier day.
  public enum Movement: Sendable, Hashable {
    case up(Int)
    case down(Int)
    case same
    /// Not ranked on the earlier day.
    case new
  }

  public init(of dossiers: some Sequence<Dossier>, asked query: RankingQuery) {
    let suited = dossiers.filter { query.suits($0) }
    let before = query.since.map { Ranking.placed(suited, query, on: $0) } ?? []
    let now = Ranking.placed(suited, query, on: query.day)
    let places = Dictionary(uniqueKeysWithValues: before.map { ($0.id, $0.place) })
    let isMoving = query.since != nil
    self.query = query
    rows = now.map { placed in
      Row(
        place: placed.place, id: placed.id, name: placed.name, certificateClass: placed.certificateClass,
        score: placed.score, openReviews: placed.openReviews,
        movement: isMoving ? Movement(from: places[placed.id], to: placed.place) : nil)
    }
    let kept = Set(now.map(\.id))
    left = before.filter { !kept.contains($0.id) }
      .map {
        Left(place: $0.place, id: $0.id, name: $0.name, score: $0.score, openReviews: $0.openReviews)
      }
  }

  private struct Placed {
    var place: Int
    let id: CreatorID
    let name: String
    let certificateClass: ClassCode
    let score: Int
    let openReviews: Int
    let sortKey: SortKey
  }

  private static func placed(_ dossiers: [Dossier], _ query: RankingQuery, on day: Day) -> [Placed] {
    var placed = dossiers.compactMap { dossier -> Placed? in
      guard let (score, code) = query.score(of: dossier, on: day) else { return nil }
      let name = dossier.displayName
      return Placed(
        place: 0, id: dossier.id, name: name, certificateClass: code, score: score,
        openReviews: dossier.openReviews.count, sortKey: PersonName(name).sortKey)
    }
    // Within a place by name, which says nothing about worth.
    placed.sort { left, right in
      if left.score != right.score { return left.score > right.score }
      return left.sortKey == right.sortKey ? left.id < right.id : left.sortKey < right.sortKey
    }
    for index in placed.indices {
      let isTie = index > 0 && placed[index - 1].score == placed[index].score
      placed[index].place = isTie ? placed[index - 1].place : index + 1
    }
    return placed
  }
}

extension Ranking.Movement {
  init(from earlier: Int?, to place: Int) {
    guard let earlier else {
      self = .new
      return
    }
    self = earlier == place ? .same : earlier > place ? .up(earlier - place) : .down(place - earlier)
  }
}
