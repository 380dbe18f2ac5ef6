import Terminal
import TrustRegistry

/// Criteria as bars, one to a row, and the total below them: what is left is full, what was taken is hollow.
@MainActor
struct CriteriaSheet {
  let columns: Int
  let world: World
  private var rows: [Row] = []

  private struct Row {
    let name: String
    /// Nil where the points are not to be seen.
    let points: Int?
    let maximum: Int
    let isTotal: Bool
  }

  init(columns: Int, in world: World) {
    self.columns = columns
    self.world = world
  }

  /// - Parameter points: what is left of each criterion; nil while they are hidden or there are none.
  mutating func add(_ scheme: Scheme, _ terms: CaseTerms, _ points: [Int]?) {
    for (index, maximum) in terms.maxima.enumerated() {
      let name = scheme.criterion(index + 1).map { world.words($0.name) } ?? ""
      rows.append(
        Row(name: "\(index + 1) \(name)", points: points?[index], maximum: maximum, isTotal: false))
    }
    let total = world.words(Phrase(vi: "  Tổng", en: "  Total"))
    rows.append(
      Row(
        name: total, points: points?.reduce(0, +), maximum: terms.maxima.reduce(0, +), isTotal: true))
  }

  private static let valueColumns = 8

  func draw(on canvas: inout Canvas) {
    let longest = rows.map { CellText.width($0.name) }.max() ?? 0
    let room = columns - 2 - CriteriaSheet.valueColumns
    let nameColumns = min(longest, max(12, room - 12))
    let barColumns = min(40, room - nameColumns - 2)
    let theme = world.theme
    for (index, row) in rows.enumerated() {
      let style: Style = row.isTotal ? .bold : .plain
      canvas.write(CellText.fit(row.name, columns: nameColumns), row: index, column: 1, style: style)
      let start = 1 + nameColumns + 2
      guard let points = row.points else {
        canvas.write("·····", row: index, column: start, style: theme.faint)
        continue
      }
      let bar = Bar.text(points, of: row.maximum, columns: barColumns)
      let color = row.isTotal ? theme.accent : theme.style(of: points, of: row.maximum)
      canvas.write(bar, row: index, column: start, style: color)
      let value = CellText.fit(
        "\(points)/\(row.maximum)", columns: CriteriaSheet.valueColumns, alignment: .right)
      canvas.write(value, row: index, column: start + barColumns, style: style)
    }
  }
}
