import Terminal
import TrustDesk
import TrustRegistry

/// The scorecards of a case, as far as this officer may see them.
extension DossierScreen {
  func drawScorecards(_ world: World, on canvas: inout Canvas) {
    guard let shown = shownCase else { return empty(CaseForms.noCase, world, on: &canvas) }
    var paper = Paper(columns: canvas.columns - 2, in: world)
    let standing = shown.score.map {
      Phrase(
        vi: "Điểm chung \($0)/100; hạng cần từ \(shown.terms.atLeast).",
        en: "Score \($0)/100; the class asks \(shown.terms.atLeast).")
    }
    let waiting = Phrase(
      vi: "Chưa có điểm chung: đã nộp \(shown.currentScorecards.count(where: \.isSubmitted))"
        + "/\(shown.scorecardsNeeded) phiếu.",
      en: "No score yet: \(shown.currentScorecards.count(where: \.isSubmitted)) of "
        + "\(shown.scorecardsNeeded) cards submitted.")
    paper.write(world.words(standing ?? waiting), .bold)
    paper.writePlaces(of: shown, in: dossier)
    for card in shown.scorecards.reversed() { paper.write(card, of: shown) }
    draw(paper, on: &canvas)
  }
}

extension Paper {
  /// One card: its state to everybody, its points and deductions to those who may see them.
  fileprivate mutating func write(_ card: Scorecard, of shown: Case) {
    blank()
    let name = world.office.name(of: card.assessor)
    let round =
      card.round == shown.round ? "" : world.words(Phrase(vi: " (lần chấm trước)", en: " (earlier round)"))
    let total = card.isConcealed ? "" : "  \(card.total(under: shown.terms))/100"
    write(
      Line(name + round, world.theme.accent + .bold) + Line(total, .bold)
        + Line("  " + world.words(card.standing), world.theme.faint))
    guard !card.isConcealed else {
      return write(
        world.words(
          Phrase(vi: "Được giữ kín đến khi có điểm chung.", en: "Hidden until the case's score stands.")),
        world.theme.faint)
    }
    for (index, points) in card.points(under: shown.terms).enumerated() {
      writeCriterion(index + 1, points, of: shown.terms.maxima[index])
    }
    for entry in card.entries { write(entry) }
  }

  private mutating func writeCriterion(_ code: Int, _ points: Int, of maximum: Int) {
    let value = "\(points)/\(maximum)"
    let room = columns - 10 - 2 - 8
    let name = CellText.fit("\(code) \(world.words(world.office.criterionName(code)))", columns: room)
    write(
      Line(name + " ")
        + Line(Bar.text(points, of: maximum, columns: 10), world.theme.style(of: points, of: maximum))
        + Line(" " + CellText.fit(value, columns: 6, alignment: .right)))
  }

  private mutating func write(_ entry: DeductionEntry) {
    let deduction = entry.deduction
    let style = entry.withdrawn == nil ? Style.plain : world.theme.faint
    let words = "−\(deduction.points)  \(deduction.requirement)  \(deduction.reason)"
    write(words, entry.withdrawn == nil ? world.theme.bad : style, indent: 2)
    write("\(world.day(deduction.day)) · \(deduction.evidence.text)", world.theme.faint, indent: 8)
    guard let withdrawn = entry.withdrawn else { return }
    let label = world.words(Phrase(vi: "Đã rút", en: "Withdrawn"))
    write("\(label) \(world.day(withdrawn.day)): \(withdrawn.reason)", style, indent: 8)
  }
}
