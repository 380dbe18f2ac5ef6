import Terminal
import TrustRegistry

/// Rows with a cursor, of which as many are shown as fit. The cursor stays on the row it is on, whatever
/// others come and go around it.
struct TableView<Row: Identifiable> where Row.ID: Sendable {
  private(set) var rows = TableRows<Row>()
  private(set) var cursor = 0
  /// The first row that is shown.
  private(set) var top = 0
  /// How many rows are shown at once.
  private(set) var height = 1

  var selected: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// Other rows, or the same in another order: the cursor follows its row, and that row keeps its place on
  /// the screen. Where the row is gone, the cursor stays where it was.
  mutating func show(_ rows: [Row]) {
    let kept = selected?.id
    show(TableRows(rows), at: kept.flatMap { kept in rows.firstIndex { $0.id == kept } })
  }

  /// As `show`, where the place of the cursor's row is known already; nil where that row is gone.
  mutating func show(_ rows: TableRows<Row>, at place: Int?) {
    let line = cursor - top
    self.rows = rows
    if let place {
      cursor = place
      top = place - line
    }
    settle()
  }

  /// Other rows altogether: the cursor goes to the first.
  mutating func restart(_ rows: [Row]) { restart(TableRows(rows)) }

  mutating func restart(_ rows: TableRows<Row>) {
    self.rows = rows
    (cursor, top) = (0, 0)
    settle()
  }

  mutating func layOut(height: Int) {
    self.height = max(1, height)
    settle()
  }

  mutating func move(to place: Int) {
    cursor = place
    settle()
  }

  mutating func select(_ id: Row.ID) {
    if let place = rows.firstIndex(where: { $0.id == id }) { move(to: place) }
  }

  /// The cursor within the rows, and the rows shown around it.
  private mutating func settle() {
    cursor = max(0, min(cursor, rows.count - 1))
    top = min(max(top, cursor - height + 1), cursor)
    top = max(0, min(top, rows.count - height))
  }

  /// Moves the cursor; a press of the mouse counts from the first row shown.
  /// - Returns: false when the input does not move in tables.
  mutating func take(_ input: Input) -> Bool {
    switch input {
    case .key(.up): move(to: cursor - 1)
    case .key(.down): move(to: cursor + 1)
    case .key(.pageUp): page(by: -height)
    case .key(.pageDown): page(by: height)
    case .key(.home): move(to: 0)
    case .key(.end): move(to: rows.count - 1)
    case .mouse(_, _, .wheelUp): move(to: cursor - 3)
    case .mouse(_, _, .wheelDown): move(to: cursor + 3)
    case .mouse(let row, _, .press):
      guard row >= 0, row < height, top + row < rows.count else { return false }
      move(to: top + row)
    default: return false
    }
    return true
  }

  private mutating func page(by rows: Int) {
    top += rows
    cursor += rows
    settle()
  }
}
