/// What one place of the grid shows.
struct Cell {
  /// A scalar's value; `rest` for the right half of a wide character; beyond Unicode, the number of a
  /// cluster (a letter with marks that have no scalar of their own) in the canvas's list.
  var code: UInt32
  var style: Style

  static let space: UInt32 = 0x20
  static let rest: UInt32 = 0
  static let firstCluster: UInt32 = 0x110000
  static let blank = Cell(code: space, style: .plain)
}
