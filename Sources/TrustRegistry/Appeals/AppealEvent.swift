/// What happened about notices and appeals. Appeals are numbered within a dossier from 1.
public enum AppealEvent: Sendable, Hashable {
  /// The person concerned received a decision on `day`.
  case notified(of: AppealTarget, day: Day, channel: NoticeChannel, document: String)
  /// `day`: when it reached the office.
  case lodged(appeal: Int, against: AppealTarget, day: Day, grounds: String, document: String)
  case acknowledged(appeal: Int, document: String)
  /// `until`: the last day for the answer, worked out once from the scheme and the calendar (JOURNAL 12).
  case extended(appeal: Int, until: Day, reason: String)
  case decided(appeal: Int, outcome: AppealOutcome, reason: String)

  var kind: EventKind {
    switch self {
    case .notified: .decisionNotified
    case .lodged: .appealLodged
    case .acknowledged: .appealAcknowledged
    case .extended: .appealExtended
    case .decided: .appealDecided
    }
  }

  /// The case whose file it belongs to, once it is folded in (JOURNAL 19).
  func fileNumber(in dossier: Dossier) -> Int? {
    switch self {
    case .notified(let target, _, _, _), .lodged(_, let target, _, _, _): target.fileNumber
    case .acknowledged(let number, _), .extended(let number, _, _), .decided(let number, _, _):
      dossier.appeal(number)?.against.fileNumber
    }
  }
}
