import Terminal

/// Points as a bar: what is left is full, what was taken away is hollow.
enum Bar {
  /// Eighths of a cell are shown, so that one point of twenty is seen in a bar of ten cells.
  static func text(_ value: Int, of maximum: Int, columns: Int) -> String {
    guard maximum > 0, columns > 0 else { return "" }
    let eighths = max(0, min(value, maximum)) * columns * 8 / maximum
    let full = String(repeating: "█", count: eighths / 8)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let part = parts[eighths % 8]
    let rest = columns - eighths / 8 - (part.isEmpty ? 0 : 1)
    return full + part + String(repeating: "░", count: rest)
  }
}

extension Theme {
  /// Good, doubtful or bad: all points, at least half of them, fewer.
  func style(of value: Int, of maximum: Int) -> Style {
    if value >= maximum { return good }
    return value * 2 >= maximum ? warning : bad
  }
}
