/// A part of a grid of cells: the upper left cell, and how far it goes. An empty one is legal everywhere.
public struct Rectangle: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public var rows: Int
  public var columns: Int

  /// Sizes below zero count as zero.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The row after the last one.
  public var endRow: Int { row + max(0, rows) }

  /// The column after the last one.
  public var endColumn: Int { column + max(0, columns) }

  public var isEmpty: Bool { rows <= 0 || columns <= 0 }

  /// Whether a cell, such as the one under the mouse, lies inside.
  public func contains(row: Int, column: Int) -> Bool {
    row >= self.row && row < endRow && column >= self.column && column < endColumn
  }

  /// What both have in common; empty where they do not meet.
  public func intersection(_ other: Rectangle) -> Rectangle {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rectangle(
      row: top, column: left, rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left)
  }

  /// The same, smaller by so many rows above and below and so many columns left and right.
  public func inset(rows: Int = 1, columns: Int = 1) -> Rectangle {
    Rectangle(
      row: row + min(rows, self.rows / 2), column: column + min(columns, self.columns / 2),
      rows: self.rows - 2 * rows, columns: self.columns - 2 * columns)
  }

  /// The first `at` columns and the rest; a negative `at` counts from the right edge.
  public func splitColumns(at: Int) -> (left: Rectangle, right: Rectangle) {
    let width = Rectangle.share(at, of: columns)
    return (
      Rectangle(row: row, column: column, rows: rows, columns: width),
      Rectangle(row: row, column: column + width, rows: rows, columns: columns - width)
    )
  }

  /// The first `at` rows and the rest; a negative `at` counts from the bottom.
  public func splitRows(at: Int) -> (top: Rectangle, bottom: Rectangle) {
    let height = Rectangle.share(at, of: rows)
    return (
      Rectangle(row: row, column: column, rows: height, columns: columns),
      Rectangle(row: row + height, column: column, rows: rows - height, columns: columns)
    )
  }

  private static func share(_ at: Int, of whole: Int) -> Int {
    let size = max(0, whole)
    return min(size, max(0, at < 0 ? size + at : at))
  }
}
