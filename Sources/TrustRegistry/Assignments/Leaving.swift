/// How an assessor left a case before its score stood: their place is free again, and a card that they had
/// begun counts no more.
public struct Leaving: Sendable, Hashable {
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    /// Released, by themselves or by staff.
    case released
    /// They declared a conflict of interest.
    case conflict
  }

  public let cause: Cause
  public let reason: String
  public let by: OfficerID
  public let day: Day
}
