/// Who may be ranked, with the score that counts on the day that was asked for and on the one before it.
public struct Contender: Sendable, Hashable {
  let id: CreatorID
  let name: String
  let openReviews: Int
  let now: Standing?
  /// On the earlier day; nil where no such day was asked.
  let before: Standing?

  /// A score, and the class that it counts for.
  struct Standing: Sendable, Hashable {
    let score: Int
    let certificateClass: ClassCode
  }

  /// Nil where no score counts on either day, or where the creator is none of those asked for.
  /// - Parameter row: of the same dossier; looked at only where a score counts.
  public init?(_ figures: DossierFigures, asked query: RankingQuery, row: () -> RosterRow?) {
    now = query.standing(of: figures, on: query.day)
    before = query.since.flatMap { query.standing(of: figures, on: $0) }
    guard now != nil || before != nil, let row = row(), query.suits(row) else { return nil }
    (id, name, openReviews) = (row.id, row.name, row.openReviews)
  }
}
