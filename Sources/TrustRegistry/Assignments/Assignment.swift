/// A place among a case's assessors, given to somebody before they open their card (PROGRAMME 4, step 5).
public struct Assignment: Sendable, Hashable {
  public let assessor: OfficerID
  /// The round of scoring that it is for.
  public let round: Int
  public let by: OfficerID
  public let day: Day
  /// How the assessor left; nil while the place is theirs.
  public internal(set) var left: Leaving?
}
