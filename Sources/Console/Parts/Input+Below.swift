import Terminal

extension Input {
  /// The same, with the mouse counted from so many rows further down.
  func below(rows: Int) -> Input {
    guard case .mouse(let row, let column, let action) = self else { return self }
    return .mouse(row: row - rows, column: column, action: action)
  }
}
