/// Rows and columns of a screen's own area.
struct Size: Hashable, Sendable {
  var rows: Int
  var columns: Int
}
