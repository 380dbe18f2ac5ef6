import Terminal
import TrustDesk
import TrustRegistry

/// Several lines pasted from a table: what they would do is shown before anything is done.
extension ScorecardScreen {
  /// Each line is `2.3 5 reason`, evidence and day, with tabs between them, as spreadsheets copy rows.
  func preview(_ text: String, in world: World) -> Wish {
    guard let found, let scheme = scheme(in: world) else { return .stay }
    var acts: [Act] = []
    var rows: [Phrase] = []
    for (index, row) in text.split(whereSeparator: \.isNewline).enumerated() where !row.trimmed.isEmpty {
      guard let (draft, words) = Self.draft(row, scheme, world) else {
        return .refuse(Self.unreadable(line: index + 1))
      }
      acts.append(Act(.scoring(.enterDeduction(case: found.number, draft)), about: id))
      rows.append(words)
    }
    let points = acts.reduce(0) { $0 + $1.points }
    let shown =
      rows.prefix(8)
      + (rows.count > 8
        ? [Phrase(vi: "… và \(rows.count - 8) dòng nữa", en: "… and \(rows.count - 8) more")] : [])
    return .open(
      ConfirmationScreen(
        Phrase(
          vi: "Nhập \(rows.count) lần trừ điểm, trừ tất cả \(points) điểm?",
          en: "Enter \(rows.count) deductions, \(points) points in all?"), Array(shown),
        wish: .perform(Errand(acts, outcome: ScorecardScreen.outcome))))
  }

  private static func draft(_ row: Substring, _ scheme: Scheme, _ world: World) -> (DeductionDraft, Phrase)? {
    let parts = row.split(separator: "\t").map(\.trimmed)
    guard parts.count == 3, let quick = try? QuickLine(parts[0], in: scheme),
      let evidence = Evidence(typed: parts[1]),
      let day = DayEntry.read(parts[2], today: world.desk.today, past: true), day <= world.desk.today
    else { return nil }
    let head = "\(quick.requirement) −\(quick.points) "
    let tail = " · \(parts[1])"
    let reason = quick.tariff.map(\.text) ?? Phrase(vi: quick.reason, en: quick.reason)
    return (
      quick.draft(evidence: evidence, day: day),
      Phrase(
        vi: head + reason.vi + " · " + day.text(in: .vietnamese) + tail,
        en: head + reason.en + " · " + day.text(in: .english) + tail)
    )
  }

  private static func unreadable(line: Int) -> Phrase {
    Phrase(
      vi: "Dòng dán thứ \(line) phải có ba ô cách nhau bằng phím Tab: “2.3 5 lý do”, bằng chứng, ngày.",
      en: "Pasted line \(line) needs three cells with tabs between: “2.3 5 reason”, evidence, day.")
  }
}

extension Act {
  /// The points that a keyed deduction takes.
  fileprivate var points: Int {
    guard case .scoring(.enterDeduction(_, let draft)) = command else { return 0 }
    return draft.points ?? 0
  }
}
