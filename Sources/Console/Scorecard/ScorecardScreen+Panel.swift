import Terminal
import TrustDesk
import TrustRegistry

/// The blank line at the foot of the card.
extension ScorecardScreen {
  private static var labelColumns: Int { 15 }

  /// A rule, a row a field, and what stands below the field with the keys.
  func panelRows(in world: World) -> Int {
    1 + DeductionLine.Place.allCases.count + message(in: world).lines.count
  }

  func drawPanel(_ world: World, on canvas: inout Canvas) {
    let theme = world.theme
    canvas.drawLine(row: 0, column: 0, columns: canvas.columns, style: theme.rule)
    let title = world.words(Phrase(vi: " Trừ điểm mới ", en: " New deduction "))
    canvas.write(title, row: 0, column: 2, style: isTyping ? theme.accent + .bold : theme.faint)
    var row = 1
    for place in DeductionLine.Place.allCases {
      let isFocused = isTyping && place == line.focus
      draw(place, isFocused: isFocused, row: row, world, on: &canvas)
      row += 1
      guard place == line.focus else { continue }
      let (lines, style) = message(in: world)
      for text in lines {
        canvas.write(text, row: row, column: Self.labelColumns, style: style)
        row += 1
      }
    }
  }

  private func draw(
    _ place: DeductionLine.Place, isFocused: Bool, row: Int, _ world: World, on canvas: inout Canvas
  ) {
    let theme = world.theme
    canvas.write(isFocused ? "›" : " ", row: row, column: 1, style: theme.key)
    canvas.write(world.words(place.label), row: row, column: 3, style: isFocused ? .bold : theme.faint)
    let width = canvas.columns - Self.labelColumns - 1
    canvas.drawEntry(
      line.field(place), row: row, column: Self.labelColumns, width: width, isFocused: isFocused, theme: theme
    )
    guard isFocused, let ghost = ghost(in: world) else { return }
    let text = CellText.fit("\(ghost)  →", columns: min(CellText.width(ghost) + 3, width - 2))
    canvas.write(text, row: row, column: Self.labelColumns + 1, style: theme.entryFocused + .dim)
  }

  /// Below the field with the keys: why it was not accepted, what it would do, or how it is filled in.
  func message(in world: World) -> (lines: [String], style: Style) {
    let columns = size.columns - Self.labelColumns - 1
    guard isTyping else { return ([], .plain) }
    if let error = line.error {
      return (CellText.wrap("✗ " + world.words(error), columns: columns), world.theme.bad)
    }
    let copying = Phrase(vi: " · → chép", en: " · → copies")
    let tail = ghost(in: world) == nil ? "" : world.words(copying)
    let text = effect(in: world) ?? world.words(instruction(in: world)) + tail
    return ([CellText.fit(text, columns: columns)], world.theme.faint)
  }

  /// What the line would do to the card once it is saved; nil while it does not say enough.
  private func effect(in world: World) -> String? {
    guard line.focus == .deduction, line.candidate == nil, let found, let card,
      let scheme = scheme(in: world),
      let quick = try? QuickLine(line.text, in: scheme)
    else { return nil }
    let code = quick.requirement.criterion
    let points = card.points(under: found.terms)
    let before = points.indices.contains(code - 1) ? points[code - 1] : 0
    let taken = card.standing.filter { $0.requirement.criterion == code }.reduce(quick.points) {
      $0 + $1.points
    }
    let after = max(0, found.terms.maxima[code - 1] - taken)
    let total = card.total(under: found.terms) - before + after
    let words = Phrase(
      vi: "−\(quick.points): tiêu chí \(code) còn \(after), tổng còn \(total) · ",
      en: "−\(quick.points): criterion \(code) to \(after), total to \(total) · ")
    let meaning = quick.tariff?.text ?? scheme.requirement(quick.requirement)?.text
    return world.words(words) + (meaning.map(world.words) ?? "")
  }

  private func instruction(in world: World) -> Phrase {
    switch line.focus {
    case .deduction:
      line.text.isEmpty
        ? Phrase(
          vi: "2.3 5 lý do · mã như 23A · hoặc vài chữ của bảng mức (F2)",
          en: "2.3 5 reason · a code, as 23A · or words of the tariff (F2)")
        : candidates(in: world).isEmpty
          ? Phrase(vi: "yêu cầu, điểm, lý do", en: "requirement, points, reason")
          : Phrase(
            vi: "↑↓ chọn rồi Enter lấy mục đó · Tab ghi mã để gõ tiếp",
            en: "↑↓ choose, then Enter takes it · Tab writes its code")
    case .evidence:
      Evidence(typed: line.text)?.kindName
        ?? Phrase(
          vi: "địa chỉ, mã băm của tệp hoặc số văn bản",
          en: "an address, a file's digest or a document number")
    case .day:
      DayEntry.read(line.text, today: world.desk.today, past: true).map {
        Phrase(vi: $0.text(in: .vietnamese), en: $0.text(in: .english))
      }
        ?? Phrase(
          vi: "t hôm nay · 28 ngày 28 vừa qua · 28/3 · -3 ba ngày trước",
          en: "t today · 28 the last 28th · 28/3 · -3 three days ago")
    }
  }

  /// The items offered, upon the list and just above the line; the one that was picked stands out.
  func drawCandidates(above bottom: Int, _ scheme: Scheme, _ world: World, on canvas: inout Canvas) {
    let candidates = candidates(in: world)
    guard !candidates.isEmpty else { return }
    let words = line.text.split(separator: " ").map { FoldedText($0) }.filter { !$0.isEmpty }
    let area = Rectangle(
      row: bottom - candidates.count, column: Self.labelColumns - 2, rows: candidates.count,
      columns: canvas.columns - Self.labelColumns + 2)
    canvas.fill(area, style: world.theme.entry)
    canvas.within(area) { part in
      for (row, item) in candidates.enumerated() {
        let text = CellText.fit(
          "  \(item.code)  \(CellText.fit("−\(item.points)", columns: 3, alignment: .right))  "
            + world.words(item.text), columns: part.columns)
        part.write(text, row: row, column: 0, style: world.theme.entry)
        part.mark(words, in: text, row: row, column: 0, style: world.theme.hit)
        guard row == line.candidate else { continue }
        part.write("›", row: row, column: 0, style: world.theme.entry)
        part.restyle(Rectangle(row: row, column: 0, rows: 1, columns: part.columns), world.theme.cursor)
      }
    }
  }
}
