/// Figures as people read them: three digits that count, and no more behind the point than they need.
enum Figure {
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "∞" }
    let places = abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : abs(value) >= 1 ? 2 : 3
    return rounded(value, places: places)
  }

  /// With a point, as JSON has it; no zeros at its end.
  static func rounded(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let number = Int((abs(value) * scale).rounded())
    let sign = value < 0 && number > 0 ? "-" : ""
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let whole = padded.dropLast(places)
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
