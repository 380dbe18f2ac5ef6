import TrustRegistry

/// A key in the filter to the whole new frame, over queries as people type and take back; beside it the same
/// queries looked for by `memmem` in the same words.
enum FilterMeasure: Measure {
  static let id = "filter"
  static let name = Phrase(
    vi: "Phím trong ô lọc tới khung hình mới, bách phân vị 99", en: "Filter key to frame, p99")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let words = RosterWords(try ground.desk())
    var (worst, middle, slowest) = ([Double](), [Double](), 0.0)
    var (searches, usual) = ([Double](), [Double]())
    for _ in 0..<ground.runs {
      let keys = try type(queries, in: ground)
      worst.append(keys.percentile(99) ?? 0)
      middle.append(keys.median ?? 0)
      slowest = max(slowest, keys.max() ?? 0)
      let found = prefixes.map { words.time(of: $0) }
      searches.append(found.percentile(99) ?? 0)
      usual.append(found.median ?? 0)
    }
    let most = Figure.text(slowest)
    return [
      Measurement(
        "filter", name, unit: .milliseconds, runs: worst, aims: [.atMost(8), .ratioAtMost(1.5)],
        peer: .init("memmem", runs: searches),
        detail: Phrase(vi: "chậm nhất \(most) ms", en: "the slowest key took \(most) ms")),
      Measurement(
        "filter-median", Phrase(vi: "Phím trong ô lọc, trung vị", en: "Filter key to frame, median"),
        unit: .milliseconds, runs: middle, peer: .init("memmem", runs: usual)),
    ]
  }

  static let queries = [
    "phuong", "nguyen thi ha", "tran van", "hoang lan", "ha noi", "da nang", "minh anh", "kol-0012",
    "le quoc hoang", "bep", "duc", "zzz",
  ]

  /// Every state of the field while the queries are typed.
  static var prefixes: [String] {
    queries.flatMap { query in query.indices.map { String(query[...$0]) } }
  }

  /// Types each query letter by letter and takes it back: the times of all these keys.
  static func type(_ queries: [String], in ground: Ground) throws(BenchFault) -> [Double] {
    let console = try ground.openConsole()
    _ = try console.press("/")
    var times: [Double] = []
    for query in queries {
      for letter in query {
        times.append(try console.press(String(letter), echo: letter == " " ? nil : letter.asciiValue))
      }
      for _ in query { times.append(try console.press("\u{7F}")) }
    }
    return times
  }
}
