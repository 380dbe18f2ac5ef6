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

  /// - Parameter contenders: in the order of their names, which says nothing about worth: so they stand
  ///   within a place.
  public init(of contenders: [Contender], asked query: RankingQuery) {
    let before = query.since.map { _ in Ranking.placed(contenders, by: \.before) } ?? []
    let now = Ranking.placed(contenders, by: \.now)
    let places = Dictionary(
      before.map { ($0.contender.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    self.query = query
    rows = now.map { placed in
      let contender = placed.contender
      return Row(
        place: placed.place, id: contender.id, name: contender.name,
        certificateClass: placed.standing.certificateClass, score: placed.standing.score,
        openReviews: contender.openReviews,
        movement: query.since.map { _ in Movement(from: places[contender.id], to: placed.place) })
    }
    left = before.filter { $0.contender.now == nil }.map { placed in
      let contender = placed.contender
      return Left(
        place: placed.place, id: contender.id, name: contender.name, score: placed.standing.score,
        openReviews: contender.openReviews)
    }
  }

  private struct Placed {
    var place: Int
    let contender: Contender
    let standing: Contender.Standing
  }

  private static func placed(
    _ contenders: [Contender], by standing: (Contender) -> Contender.Standing?
  ) -> [Placed] {
    var byScore: [Int: [Placed]] = [:]
    for contender in contenders {
      guard let standing = standing(contender) else { continue }
      byScore[standing.score, default: []].append(
        Placed(place: 0, contender: contender, standing: standing))
    }
    var placed: [Placed] = []
    for (_, alike) in byScore.sorted(by: { $0.key > $1.key }) {
      let place = placed.count + 1
      placed += alike.map { Placed(place: place, contender: $0.contender, standing: $0.standing) }
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
