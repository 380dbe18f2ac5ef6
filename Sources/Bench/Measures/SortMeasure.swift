import TrustRegistry

/// Sorting by the next column, to the frame: the slowest of all columns counts.
enum SortMeasure: Measure {
  static let id = "sort"
  static let name = Phrase(vi: "Sắp theo cột khác tới khung hình", en: "Sort by another column to frame")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    var (slowest, middle) = ([Double](), [Double]())
    for _ in 0..<ground.runs {
      let console = try ground.openConsole()
      var times: [Double] = []
      for _ in 0..<6 { times.append(try console.press("s")) }
      slowest.append(times.max() ?? 0)
      middle.append(times.median ?? 0)
    }
    let usual = Figure.text(middle.median ?? 0)
    return [
      Measurement(
        "sort", name, unit: .milliseconds, runs: slowest, aims: [.atMost(50)],
        detail: Phrase(
          vi: "cột chậm nhất; cột trung bình \(usual) ms", en: "the slowest column; the usual one \(usual) ms"
        ))
    ]
  }
}
