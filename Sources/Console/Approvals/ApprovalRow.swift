import TrustDesk
import TrustRegistry

/// A case that is ready for its decision, or nearly.
struct ApprovalRow: Identifiable, Sendable {
  let id: CreatorID
  let name: String
  let certificateClass: ClassCode
  let score: Int?
  /// Steps still missing, by number.
  let missing: [Int]
  /// The conditions of the certificate that are not met, the steps aside.
  let unmet: [Condition.Name]
  /// Whether the officer at the desk acted in the case.
  let hasHand: Bool
  let since: Day

  /// Further steps than these are too far away to be looked at here.
  private static let mostMissing = 2

  /// More cases than this nobody decides in a day; the nearest are looked at.
  private static let most = 300

  /// Cases without a gap first, then the nearly ready ones; in each, what has waited longest.
  @MainActor
  static func all(in world: World) -> [ApprovalRow] {
    let near = world.desk.roster.underReview.filter { line in
      line.row.openCase.map { $0.missing.count <= mostMissing } ?? false
    }
    .sorted { left, right in
      let (one, other) = (left.row.openCase, right.row.openCase)
      return (one?.missing.count ?? 0, one?.openedOn.number ?? 0, left.row.id)
        < (other?.missing.count ?? 0, other?.openedOn.number ?? 0, right.row.id)
    }
    let rows = near.prefix(most).compactMap { line -> ApprovalRow? in
      guard let dossier = world.desk.dossier(line.row.id), let open = dossier.openCase else { return nil }
      return ApprovalRow(open, of: dossier, in: world)
    }
    return rows.sorted { left, right in
      if left.missing.count != right.missing.count { return left.missing.count < right.missing.count }
      return (left.since, left.id) < (right.since, right.id)
    }
  }

  @MainActor
  private init(_ open: Case, of dossier: Dossier, in world: World) {
    id = dossier.id
    name = dossier.displayName
    certificateClass = open.certificateClass
    score = open.score
    missing = open.missingSteps
    unmet = dossier.conditions(of: open, on: world.desk.today).filter { !$0.isMet && $0.name != .stepsDone }
      .map(\.name)
    hasHand = world.desk.officerID.map(open.hands.contains) ?? false
    since = open.lastDay
  }

  /// How near it is: `✓ đủ điều kiện`, `✗ Không vi phạm trong kỳ xét`, `· thiếu bước 6`.
  @MainActor
  func standing(in world: World) -> TableCell {
    guard missing.isEmpty else {
      let numbers = missing.inRuns
      return TableCell(
        world.words(Phrase(vi: "· thiếu bước \(numbers)", en: "· lacks step \(numbers)")), world.theme.faint)
    }
    guard let first = unmet.first else {
      return TableCell(
        world.words(Phrase(vi: "✓ đủ điều kiện", en: "✓ every condition met")), world.theme.good)
    }
    let more = unmet.count > 1 ? " +\(unmet.count - 1)" : ""
    return TableCell("✗ " + world.words(first.shortTitle) + more, world.theme.bad)
  }
}

extension Condition.Name {
  /// What is wrong when it is not met, in a few words.
  var shortTitle: Phrase {
    switch self {
    case .stepsDone: Phrase(vi: "thiếu bước", en: "steps missing")
    case .scoreReached: Phrase(vi: "chưa đạt điểm", en: "score too low")
    case .scopeSuits: Phrase(vi: "hạng không phù hợp", en: "class does not suit")
    case .recordClean: Phrase(vi: "có vi phạm", en: "breach in the window")
    case .noBreachPending: Phrase(vi: "vi phạm chờ kết luận", en: "breach pending")
    case .examPassed: Phrase(vi: "chưa đạt kiểm tra", en: "test not passed")
    case .classFree: Phrase(vi: "đang có giấy cùng hạng", en: "class held already")
    case .consentsGiven: Phrase(vi: "thiếu đồng ý", en: "consent")
    case .identityProven: Phrase(vi: "chưa xác minh", en: "unproven")
    case .feesSettled: Phrase(vi: "nghĩa vụ phí", en: "fees")
    case .scoredImpartially: Phrase(vi: "xung đột lợi ích", en: "conflict")
    case .noLegalHold: Phrase(vi: "phải lưu giữ", en: "legal hold")
    }
  }
}
