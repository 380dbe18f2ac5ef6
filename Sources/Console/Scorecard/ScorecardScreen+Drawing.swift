import Terminal
import TrustDesk
import TrustRegistry

extension ScorecardScreen {
  /// Wide terminals show two open cards side by side.
  var isSideBySide: Bool {
    size.columns >= 130 && !hasPanel && cards.count { !$0.card.isConcealed } > 1
  }

  /// The blank line stays in its place as long as the card takes deductions.
  var hasPanel: Bool { found != nil && keyingObstacle == nil }

  /// Rows of the list of deductions, with its titles.
  func listRows(in world: World) -> Int {
    let above = listRow(in: shown) - 1
    return max(2, size.rows - above - (hasPanel ? panelRows(in: world) : 0))
  }

  /// The row of the first deduction.
  func listRow(in place: Int) -> Int { (found?.terms.maxima.count ?? 0) + 3 + (isSideBySide ? 1 : 0) }

  func render(_ world: World, on canvas: inout Canvas) {
    guard let found, let scheme = scheme(in: world) else {
      canvas.write(world.words(Self.noCase), row: 1, column: 1, style: world.theme.faint)
      return
    }
    if isSideBySide {
      let open = cards.indices.filter { !cards[$0].card.isConcealed }
      let width = canvas.columns / min(3, open.count)
      for (place, index) in open.prefix(3).enumerated() {
        if place > 0 {
          canvas.drawLine(row: 0, column: place * width - 1, rows: canvas.rows, style: world.theme.rule)
        }
        let area = Rectangle(row: 0, column: place * width, rows: canvas.rows, columns: width)
        canvas.within(area) { part in
          drawHeading(of: cards[index].card, isShown: index == shown, world, on: &part)
          let below = Rectangle(row: 1, column: 0, rows: part.rows - 1, columns: part.columns)
          part.within(below) {
            drawSheet(cards[index], found, scheme, isFocused: index == shown, world, on: &$0)
          }
        }
      }
      return
    }
    let height = canvas.rows - (hasPanel ? panelRows(in: world) : 0)
    let (sheet, panel) = canvas.bounds.splitRows(at: height)
    canvas.within(sheet) { part in
      let shownCard = cards.indices.contains(shown) ? cards[shown] : nil
      drawSheet(shownCard, found, scheme, isFocused: !isTyping, world, on: &part)
    }
    guard hasPanel else { return }
    canvas.within(panel) { drawPanel(world, on: &$0) }
    drawCandidates(above: panel.row, scheme, world, on: &canvas)
  }

  private func drawHeading(of card: Scorecard, isShown: Bool, _ world: World, on canvas: inout Canvas) {
    let text = "\(isShown ? "›" : " ")\(world.office.name(of: card.assessor)) · \(world.words(card.standing))"
    canvas.write(text, row: 0, column: 0, style: isShown ? .bold : .plain, width: canvas.columns - 1)
  }

  /// One card: its criteria, its total, what that means for each class, and its deductions.
  private func drawSheet(
    _ shownCard: ShownCard?, _ found: Case, _ scheme: Scheme, isFocused: Bool, _ world: World,
    on canvas: inout Canvas
  ) {
    let card = shownCard?.card
    let isOpen = card?.isConcealed == false
    var sheet = CriteriaSheet(columns: canvas.columns, in: world)
    sheet.add(scheme, found.terms, isOpen ? card?.points(under: found.terms) : nil)
    sheet.draw(on: &canvas)
    let row = found.terms.maxima.count + 1
    guard let shownCard, let card, isOpen else {
      var paper = Paper(columns: canvas.columns - 2, in: world)
      paper.writeStates(of: found.currentScorecards)
      paper.write(world.words(explanation(of: card)), world.theme.faint)
      if card != nil, openingObstacle == nil { paper.write(world.words(Self.invitation), world.theme.accent) }
      let area = Rectangle(row: row + 1, column: 1, rows: canvas.rows - row - 1, columns: paper.columns)
      canvas.within(area) { paper.draw(on: &$0) }
      return
    }
    drawGaps(card.total(under: found.terms), found, scheme, row: row, world, on: &canvas)
    let list = canvas.bounds.splitRows(at: row + 1).bottom
    if card.entries.isEmpty {
      let words = Phrase(vi: "Chưa trừ điểm nào.", en: "Nothing deducted yet.")
      canvas.write(world.words(words), row: row + 2, column: 1, style: world.theme.faint)
    } else {
      canvas.within(list) { part in
        shownCard.table.draw(Self.columns, isFocused: isFocused, in: world, on: &part)
      }
    }
  }

  private func drawGaps(
    _ total: Int, _ found: Case, _ scheme: Scheme, row: Int, _ world: World, on canvas: inout Canvas
  ) {
    let gaps = ClassGap.all(for: total, under: found.terms, of: scheme).map { $0.line(in: world) }
    let room = canvas.columns - 2
    let isTight = gaps.reduce(0) { $0 + $1.width } + 3 * (gaps.count - 1) > room
    let line = gaps.dropFirst().reduce(gaps.first ?? Line()) { $0 + Line(isTight ? "  " : "   ") + $1 }
    canvas.write(line, row: row, column: 1, width: room)
  }

  /// Why no points are shown.
  private func explanation(of card: Scorecard?) -> Phrase {
    if card != nil {
      return Phrase(
        vi: "Điểm của phiếu này được giữ kín cho đến khi lượt xét có điểm chung.",
        en: "The points of this card are hidden until the score of the case stands.")
    }
    return openingObstacle == nil
      ? Self.invitation : Phrase(vi: "Chưa có phiếu chấm nào được mở.", en: "No scorecard is open yet.")
  }

  private static let invitation = Phrase(
    vi: "Bạn chưa có phiếu chấm ở lượt xét này. Nhấn o để mở phiếu.",
    en: "You have no scorecard in this case yet. Press o to open one.")

  static let columns: [Column<DeductionRow>] = [
    Column(Phrase(vi: "#", en: "#"), width: 2, alignment: .right) { row, world in
      TableCell("\(row.id)", world.theme.faint)
    },
    Column(Phrase(vi: "Yêu cầu", en: "Item"), width: 7) { row, world in
      let code = row.entry.deduction.tariff.map { " \($0)" } ?? ""
      return TableCell("\(row.entry.deduction.requirement)\(code)", row.style(world))
    },
    Column(Phrase(vi: "Điểm", en: "Off"), width: 4, alignment: .right) { row, world in
      let points = row.entry.deduction.points
      return TableCell(row.isWithdrawn ? "(\(points))" : "−\(points)", row.style(world, .bold))
    },
    Column(Phrase(vi: "Lý do", en: "Reason"), width: 22, weight: 3) { row, world in
      guard let withdrawal = row.entry.withdrawn else { return TableCell(row.entry.deduction.reason) }
      let words = Phrase(vi: "✗ đã rút: \(withdrawal.reason)", en: "✗ withdrawn: \(withdrawal.reason)")
      return TableCell(world.words(words), row.style(world))
    },
    Column(Phrase(vi: "Bằng chứng", en: "Evidence"), width: 14, weight: 2, rank: 1) { row, world in
      TableCell(row.entry.deduction.evidence.text, world.theme.faint)
    },
    Column(Phrase(vi: "Ngày", en: "Day"), width: 10) { row, world in
      TableCell(world.day(row.entry.deduction.day), row.style(world))
    },
  ]
}

extension Paper {
  /// Whose cards there are, and how far each is: that is never hidden.
  fileprivate mutating func writeStates(of cards: [Scorecard]) {
    for card in cards {
      write(
        Line(card.isSubmitted ? "✓ " : "◌ ", world.theme.accent) + Line(world.office.name(of: card.assessor))
          + Line("  " + world.words(card.standing), world.theme.faint))
    }
    if !cards.isEmpty { blank() }
  }
}

extension DeductionRow {
  var isWithdrawn: Bool { entry.withdrawn != nil }

  @MainActor
  func style(_ world: World, _ standing: Style = .plain) -> Style {
    isWithdrawn ? world.theme.faint : standing
  }
}
