/// Colours on terminals that have fewer, or more, than the palette of 256.
extension Color {
  /// Red, green and blue, each 0 … 255, as xterm shows this palette number.
  var components: (red: Int, green: Int, blue: Int) {
    let index = Int(number)
    if index < 16 { return Color.basic[index] }
    if index >= 232 {
      let level = 8 + (index - 232) * 10
      return (level, level, level)
    }
    let steps = [0, 95, 135, 175, 215, 255]
    let place = index - 16
    return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }

  /// What a terminal with so many colours is asked for: the same number, the nearest of its 16 or 8,
  /// or red-green-blue in one number where it takes colours directly.
  package func code(among count: Int32) -> Int32 {
    if count > 256 {
      // Direct-colour terminals still take the first eight numbers as the palette's.
      if number < 8 { return Int32(number) }
      let (red, green, blue) = components
      return Int32(red << 16 | green << 8 | blue)
    }
    if Int32(number) < count { return Int32(number) }
    return Int32(nearest(among: count >= 16 ? 16 : 8))
  }

  private func nearest(among count: Int) -> Int {
    let wanted = components
    var best = 0
    var least = Int.max
    for candidate in 0..<count {
      let (red, green, blue) = Color.basic[candidate]
      let (dr, dg, db) = (red - wanted.red, green - wanted.green, blue - wanted.blue)
      // The eye tells greens apart better than reds, and blues least.
      let distance = 3 * dr * dr + 6 * dg * dg + db * db
      if distance < least { (best, least) = (candidate, distance) }
    }
    return best
  }

  private static let basic: [(red: Int, green: Int, blue: Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
