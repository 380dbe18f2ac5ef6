import Terminal
import TrustRegistry

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
