import Terminal
import TrustRegistry

extension FormScreen {
  private static var labelLimit: Int { 26 }

  func render(_ world: World, on canvas: inout Canvas) {
    let labels = form.fields.map { CellText.width(world.words($0.label)) }.max() ?? 0
    let labelColumns = min(labels, FormScreen.labelLimit) + 5
    let width = min(canvas.columns - labelColumns - 2, 90)
    let notes = form.fields.indices.map {
      noteLines(of: $0, width: canvas.columns - labelColumns - 1, in: world)
    }
    let heights = form.fields.indices.map {
      ownRows(of: $0, width: width, in: world) + max(1, notes[$0].count)
    }
    let before = heights.prefix(focus).reduce(0, +)
    // One row of air above, unless every row is needed.
    let air = heights.reduce(0, +) < canvas.rows ? 1 : 0
    let scroll = max(0, before + heights[focus] - canvas.rows)
    var row = air - scroll
    for (index, field) in form.fields.enumerated() {
      let last = draw(field, isFocused: index == focus, row: row, labelColumns, width, in: world, on: &canvas)
      let style = field.error == nil ? world.theme.faint : world.theme.bad
      for (line, text) in notes[index].enumerated() {
        canvas.write(text, row: last + line, column: labelColumns, style: style)
      }
      row += heights[index]
    }
  }

  private func ownRows(of index: Int, width: Int, in world: World) -> Int {
    let field = form.fields[index]
    return index == focus && field.isChoice ? optionRows(of: field, width: width, in: world).count : 1
  }

  /// Below the field: its error, or what helps to fill it in while it has the keys.
  private func noteLines(of index: Int, width: Int, in world: World) -> [String] {
    let field = form.fields[index]
    if let error = field.error { return CellText.wrap("✗ " + world.words(error), columns: width) }
    guard index == focus, let hint = hint(of: field) else { return [] }
    return CellText.wrap(world.words(hint), columns: width)
  }

  /// - Returns: the row after the field's own.
  private func draw(
    _ field: FormField, isFocused: Bool, row: Int, _ labelColumns: Int, _ width: Int, in world: World,
    on canvas: inout Canvas
  ) -> Int {
    let theme = world.theme
    canvas.write(isFocused ? "›" : " ", row: row, column: 1, style: theme.key)
    let label = CellText.fit(world.words(field.label), columns: labelColumns - 5)
    canvas.write(label, row: row, column: 3, style: isFocused ? .bold : theme.faint)
    var last = row + 1
    if !field.isChoice {
      canvas.drawEntry(
        field.entry, row: row, column: labelColumns, width: width, isFocused: isFocused,
        isOffered: field.isOffered, theme: theme)
      if isFocused { drawCompletion(of: field, row: row, labelColumns, width, theme, on: &canvas) }
    } else if isFocused {
      last = drawOptions(of: field, row: row, labelColumns, width, in: world, on: &canvas)
    } else {
      let names = field.chosen.map { world.words(field.options[$0].label) }.joined(separator: ", ")
      canvas.write(names.isEmpty ? "–" : names, row: row, column: labelColumns, width: width)
    }
    return last
  }

  private func hint(of field: FormField) -> Phrase? {
    guard field.isChoice, field.options.indices.contains(field.highlighted) else { return field.hint }
    return field.options[field.highlighted].note ?? field.hint
  }

  /// What → would complete, faint behind what is typed.
  private func drawCompletion(
    of field: FormField, row: Int, _ column: Int, _ width: Int, _ theme: Theme, on canvas: inout Canvas
  ) {
    guard let completion = field.completion else { return }
    let start = column + CellText.width(field.entry.text) + 2
    let text = "→ \(completion)"
    guard start + CellText.width(text) < column + width else { return }
    canvas.write(text, row: row, column: start, style: theme.entryFocused + theme.faint)
  }

  private struct OptionText {
    let place: Int
    let text: String
  }

  /// Options side by side, in as many rows as they need.
  private func optionRows(of field: FormField, width: Int, in world: World) -> [[OptionText]] {
    var rows: [[OptionText]] = [[]]
    var column = 0
    for (place, option) in field.options.enumerated() {
      let text = optionText(option, place, field, in: world)
      let length = CellText.width(text)
      if column > 0, column + length > width {
        rows.append([])
        column = 0
      }
      rows[rows.count - 1].append(OptionText(place: place, text: text))
      column += length + 2
    }
    return rows
  }

  private func optionText(
    _ option: FormField.Option, _ place: Int, _ field: FormField, in world: World
  ) -> String {
    let mark: String
    switch field.kind {
    case .several: mark = field.chosen.contains(place) ? "[x]" : "[ ]"
    default: mark = field.chosen.contains(place) ? "(•)" : "( )"
    }
    let digit = field.digit(at: place).map { "\($0) " } ?? ""
    return "\(mark) \(digit)\(world.words(option.label))"
  }

  /// - Returns: the row after the last one of the options.
  private func drawOptions(
    of field: FormField, row: Int, _ start: Int, _ width: Int, in world: World, on canvas: inout Canvas
  ) -> Int {
    let rows = optionRows(of: field, width: width, in: world)
    for (line, options) in rows.enumerated() {
      var column = start
      for option in options {
        let style = option.place == field.highlighted ? world.theme.entryFocused : .plain
        column = canvas.write(option.text, row: row + line, column: column, style: style) + 2
      }
    }
    return row + rows.count
  }
}
