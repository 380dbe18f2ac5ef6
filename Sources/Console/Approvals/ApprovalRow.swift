import TrustDesk
import TrustRegistry

/// A case that is ready for its decision, or nearly: what its roster line tells. The conditions are looked at
/// where the row is shown.
struct ApprovalRow: Identifiable, Sendable {
  let id: CreatorID
  let name: String
  let certificateClass: ClassCode
  let score: Int?
  /// Steps still missing, by number.
  let missing: [Int]
  let since: Day

  /// Further steps than these are too far away to be looked at here.
  private static let mostMissing = 2

  /// Cases without a gap first, then the nearly ready ones; in each, what has waited longest.
  @MainActor
  static func all(in world: World) -> [ApprovalRow] {
    world.desk.roster.underReview.compactMap { line -> ApprovalRow? in
      guard let open = line.row.openCase, open.missing.count <= mostMissing else { return nil }
      return ApprovalRow(
        id: line.row.id, name: line.row.name, certificateClass: open.certificateClass, score: open.score,
        missing: open.missing, since: open.lastDay)
    }.sorted { left, right in
      if left.missing.count != right.missing.count { return left.missing.count < right.missing.count }
      return (left.since, left.id) < (right.since, right.id)
    }
  }

  /// Whether the officer at the desk acted in the case.
  @MainActor
  func hasHand(in world: World) -> Bool {
    let open = world.desk.dossier(id)?.openCase
    return world.desk.officerID.map { open?.hands.contains($0) ?? false } ?? false
  }

  /// The conditions of the certificate that are not met, the steps aside.
  @MainActor
  private func unmet(in world: World) -> [Condition.Name] {
    guard let dossier = world.desk.dossier(id), let open = dossier.openCase else { return [] }
    return dossier.conditions(of: open, on: world.desk.today)
      .filter { !$0.isMet && $0.name != .stepsDone }.map(\.name)
  }

  /// How near it is: `✓ đủ điều kiện`, `✗ Không vi phạm trong kỳ xét`, `· thiếu bước 6`.
  @MainActor
  func standing(in world: World) -> TableCell {
    guard missing.isEmpty else {
      let numbers = missing.inRuns
      return TableCell(
        world.words(Phrase(vi: "· thiếu bước \(numbers)", en: "· lacks step \(numbers)")), world.theme.faint)
    }
    let unmet = unmet(in: world)
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
