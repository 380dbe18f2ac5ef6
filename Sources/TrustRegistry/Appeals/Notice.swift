/// When and how the person concerned received a decision: the days to appeal run from it (PROGRAMME 5).
public struct Notice: Sendable, Hashable {
  public let about: AppealTarget
  /// Which of the decisions on the same matter it tells of, from 1.
  public let ordinal: Int
  public let receivedOn: Day
  public let channel: NoticeChannel
  /// The proof of receipt: a number or an address.
  public let document: String
  public let recordedBy: OfficerID
  public let recordedOn: Day
  /// How long an appeal may be lodged after it; nil where the scheme then in force sets no term.
  public let limit: TimeLimit?
}

/// How a notice reached the person.
public enum NoticeChannel: String, Sendable, Hashable, CaseIterable {
  /// Handed over and signed for.
  case inPerson
  /// Registered post.
  case post
  /// Electronic mail or message, with its receipt.
  case electronic
}

extension Dossier {
  /// The notice of the decision that now stands on `target`; nil while none is recorded.
  public func notice(of target: AppealTarget) -> Notice? {
    guard let standing = standing(target) else { return nil }
    return notices.last { $0.about == target && $0.ordinal == standing.ordinal }
  }
}
