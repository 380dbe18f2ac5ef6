import Terminal
import TrustRegistry

/// One column of a table.
@MainActor
struct Column<Row> {
  let title: Phrase
  /// The least width in cells.
  let width: Int
  /// Its share of the room that is left over; 0 keeps the least width.
  let weight: Int
  let alignment: CellText.Alignment
  /// Where there is no room for all, the columns of the highest rank go first; 0 never goes.
  let rank: Int
  let cell: @MainActor (Row, World) -> TableCell

  init(
    _ title: Phrase, width: Int, weight: Int = 0, alignment: CellText.Alignment = .left, rank: Int = 0,
    cell: @escaping @MainActor (Row, World) -> TableCell
  ) {
    self.title = title
    self.width = width
    self.weight = weight
    self.alignment = alignment
    self.rank = rank
    self.cell = cell
  }
}

/// What stands in one cell of a table.
struct TableCell: Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// Columns with the place that each got.
@MainActor
struct ColumnLayout<Row> {
  private(set) var columns: [(column: Column<Row>, start: Int, width: Int)] = []
  static var gap: Int { 2 }

  init(_ wanted: [Column<Row>], width: Int) {
    var shown = wanted
    while ColumnLayout.least(shown) > width, let last = shown.map(\.rank).max(), last > 0,
      let index = shown.lastIndex(where: { $0.rank == last })
    {
      shown.remove(at: index)
    }
    let weights = shown.reduce(0) { $0 + $1.weight }
    var left = max(0, width - ColumnLayout.least(shown))
    var unshared = weights
    var start = 0
    for column in shown {
      let share = unshared > 0 ? left * column.weight / unshared : 0
      left -= share
      unshared -= column.weight
      columns.append((column, start, column.width + share))
      start += column.width + share + ColumnLayout.gap
    }
  }

  private static func least(_ columns: [Column<Row>]) -> Int {
    columns.reduce(0) { $0 + $1.width } + gap * max(0, columns.count - 1)
  }
}
