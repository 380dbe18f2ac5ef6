/// What a ranking is asked: among whom, and as of which day.
public struct RankingQuery: Sendable, Hashable {
  public var among = Among.holders
  public var certificateClass: ClassCode?
  public var field: FieldCode?
  public var platform: Platform?
  /// Compared without regard to marks and case.
  public var province: String?
  public var day: Day
  /// An earlier day to tell the movement since; nil tells none.
  public var since: Day?

  /// Who is ranked.
  public enum Among: String, Sendable, Hashable, CaseIterable {
    /// Creators with a certificate in force on the day, by the score that it was given for.
    case holders
    /// Everybody whose score stood on the day, with a certificate or without.
    case scored
  }

  public init(on day: Day) { self.day = day }
}

extension RankingQuery {
  /// The creator's score as it counts on `day`; nil when not ranked.
  func standing(of figures: DossierFigures, on day: Day) -> Contender.Standing? {
    switch among {
    case .holders:
      let held = figures.certificates.filter {
        $0.isInForce(on: day) && (certificateClass == nil || $0.certificateClass == certificateClass)
      }
      let highest = held.max { $0.atLeast < $1.atLeast }
      return highest.flatMap { held in
        held.score.map { Contender.Standing(score: $0, certificateClass: held.certificateClass) }
      }
    case .scored:
      let scored = figures.cases.last {
        $0.score(on: day) != nil && (certificateClass == nil || $0.certificateClass == certificateClass)
      }
      return scored.flatMap { found in
        found.score(on: day).map { Contender.Standing(score: $0, certificateClass: found.certificateClass) }
      }
    }
  }

  /// Whether the creator, as known now, is one of those asked for.
  func suits(_ row: RosterRow) -> Bool {
    if let field, !row.fields.contains(field) { return false }
    if let platform, !row.accounts.contains(where: { $0.name.platform == platform }) { return false }
    guard let province else { return true }
    return row.province.map { $0 == province || FoldedText($0) == FoldedText(province) } ?? false
  }
}
