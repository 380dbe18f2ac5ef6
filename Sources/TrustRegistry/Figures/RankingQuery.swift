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
  /// The creator's score as it counts on `day`, and the class that it counts for; nil when not ranked.
  func score(of dossier: Dossier, on day: Day) -> (score: Int, certificateClass: ClassCode)? {
    switch among {
    case .holders:
      let held = dossier.certificates.filter {
        $0.isInForce(on: day) && (certificateClass == nil || $0.certificateClass == certificateClass)
      }
      let highest = held.max { $0.atLeast < $1.atLeast }
      return highest.flatMap { held in held.score.map { ($0, held.certificateClass) } }
    case .scored:
      let scored = dossier.cases.last {
        $0.score(on: day) != nil && (certificateClass == nil || $0.certificateClass == certificateClass)
      }
      return scored.flatMap { found in found.score(on: day).map { ($0, found.certificateClass) } }
    }
  }

  /// Whether the creator, as known now, is one of those asked for.
  func suits(_ dossier: Dossier) -> Bool {
    guard let particulars = dossier.particulars else { return false }
    if let field, !particulars.fields.contains(field) { return false }
    if let platform, !dossier.accounts.contains(where: { $0.name.platform == platform }) { return false }
    guard let province else { return true }
    return particulars.province.map { FoldedText($0) == FoldedText(province) } ?? false
  }
}
