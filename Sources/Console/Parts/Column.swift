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
