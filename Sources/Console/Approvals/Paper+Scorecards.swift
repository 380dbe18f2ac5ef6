import Terminal
import TrustDesk
import TrustRegistry

/// The scorecards of a case side by side, criterion by criterion, and what each assessor deducted.
extension Paper {
  private static var cardColumns: Int { 15 }

  mutating func writeScorecards(of open: Case) {
    let cards = open.currentScorecards
    let score = open.score.map(String.init) ?? "–"
    let submitted = cards.count(where: \.isSubmitted)
    heading(
      Phrase(
        vi:
          "Phiếu chấm: \(submitted)/\(open.scorecardsNeeded) đã nộp, điểm chung \(score)",
        en:
          "Scorecards: \(submitted) of \(open.scorecardsNeeded) submitted, score \(score)"
      ))
    guard !cards.isEmpty else { return }
    let names = columns - cards.count * Paper.cardColumns
    writeRow("", cards.map { world.office.name(of: $0.assessor) }, names, world.theme.faint)
    guard cards.contains(where: { !$0.isConcealed }) else {
      writeRow("", cards.map { world.words($0.standing) }, names, world.theme.faint)
      return write(
        world.words(
          Phrase(vi: "Được giữ kín đến khi có điểm chung.", en: "Hidden until the case's score stands.")),
        world.theme.faint)
    }
    let points = cards.map { $0.isConcealed ? nil : $0.points(under: open.terms) }
    for (index, maximum) in open.terms.maxima.enumerated() {
      let name = "\(index + 1) \(world.words(world.office.criterionName(index + 1)))"
      writeRow(name, points.map { $0.map { "\($0[index])/\(maximum)" } ?? "·" }, names)
    }
    let total = open.terms.maxima.reduce(0, +)
    writeRow(
      world.words(Phrase(vi: "  Tổng", en: "  Total")),
      points.map { $0.map { "\($0.reduce(0, +))/\(total)" } ?? "·" }, names, .bold)
    for card in cards where !card.isConcealed { writeDeductions(of: card) }
  }

  private mutating func writeRow(_ name: String, _ cells: [String], _ names: Int, _ style: Style = .plain) {
    var text = CellText.fit(name, columns: max(8, names - 1)) + " "
    for cell in cells {
      text += " " + CellText.fit(cell, columns: Paper.cardColumns - 1, alignment: .right)
    }
    write(Line(text, style))
  }

  private mutating func writeDeductions(of card: Scorecard) {
    blank()
    write(Line(world.office.name(of: card.assessor), .bold))
    if card.entries.isEmpty {
      write(
        world.words(Phrase(vi: "Không trừ điểm nào.", en: "Nothing deducted.")), world.theme.faint, indent: 2)
    }
    for entry in card.entries {
      let deduction = entry.deduction
      guard let withdrawn = entry.withdrawn else {
        writeDeduction("−\(deduction.points)", deduction.requirement, deduction.reason, .plain)
        write("\(world.day(deduction.day)) · \(deduction.evidence.text)", world.theme.faint, indent: 12)
        continue
      }
      let words = Phrase(vi: "đã rút: \(withdrawn.reason)", en: "withdrawn: \(withdrawn.reason)")
      writeDeduction(
        "(\(deduction.points))", deduction.requirement, "✗ " + world.words(words), world.theme.faint)
    }
  }

  /// Points and requirement in columns of their own, the reason beside them over as many lines as it needs.
  private mutating func writeDeduction(
    _ points: String, _ code: RequirementCode, _ reason: String, _ style: Style
  ) {
    for (index, text) in CellText.wrap(reason, columns: max(12, columns - 12)).enumerated() {
      let head = "\(CellText.fit(points, columns: 5, alignment: .right))  \(code)  "
      write(Line(index == 0 ? head : String(repeating: " ", count: 12), style + .bold) + Line(text, style))
    }
  }
}
