/// A grid of cells in memory: what a screen draws on, and what a test reads. It is rebuilt whole at every
/// event, and anything outside it, or outside the part handed to `within`, is silently cut off.
public struct Canvas: Sendable {
  /// Cells of the whole grid, row after row.
  var cells: [Cell]
  var clusters: [[UInt32]] = []
  let gridRows: Int
  let gridColumns: Int
  /// Where rows and columns count from, in the whole grid.
  var frame: Rectangle
  /// What may be touched, in the whole grid.
  var clip: Rectangle
  private var place: Place?

  /// Sizes below zero count as zero.
  public init(rows: Int, columns: Int) {
    gridRows = max(0, rows)
    gridColumns = max(0, columns)
    cells = [Cell](repeating: .blank, count: gridRows * gridColumns)
    frame = Rectangle(row: 0, column: 0, rows: rows, columns: columns)
    clip = frame
  }

  public var rows: Int { frame.rows }
  public var columns: Int { frame.columns }

  /// All of it, with the first cell at 0, 0.
  public var bounds: Rectangle { Rectangle(row: 0, column: 0, rows: rows, columns: columns) }

  /// Where the terminal's cursor stands; nil hides it, and so does a place outside.
  public var cursor: (row: Int, column: Int)? {
    get { place.map { ($0.row - frame.row, $0.column - frame.column) } }
    set {
      place = newValue.flatMap {
        let place = Place(row: $0.row + frame.row, column: $0.column + frame.column)
        return clip.contains(row: place.row, column: place.column) ? place : nil
      }
    }
  }

  /// Draws on a part as if it were a canvas of its own, whose first cell is 0, 0. A part that reaches
  /// beyond this canvas to the right or below is as small as what can be seen of it.
  public mutating func within(_ rectangle: Rectangle, _ draw: (inout Canvas) -> Void) {
    let (outerFrame, outerClip, count) = (frame, clip, cells.count)
    frame = Rectangle(
      row: frame.row + rectangle.row, column: frame.column + rectangle.column,
      rows: min(rectangle.rows, rows - rectangle.row),
      columns: min(rectangle.columns, columns - rectangle.column))
    clip = clip.intersection(frame)
    draw(&self)
    precondition(cells.count == count, "a part is drawn on the canvas that is handed over, not on another")
    (frame, clip) = (outerFrame, outerClip)
  }

  private struct Place {
    let row: Int
    let column: Int
  }
}
