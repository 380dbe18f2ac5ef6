import Terminal

/// What stands in one cell of a table.
struct TableCell: Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
