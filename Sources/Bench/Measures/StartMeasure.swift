import TrustRegistry

/// From the start of the program to the whole first roster screen, in a terminal of 50 lines and 160 columns.
enum StartMeasure: Measure {
  static let id = "start"
  static let name = Phrase(vi: "Khởi động tới màn hình sổ bộ", en: "Start to the first roster screen")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let runs = try ground.each { _ throws(BenchFault) in
      let console = try ground.console()
      return try console.await(Ground.footer) - console.start
    }
    return [
      Measurement("start", name, unit: .milliseconds, runs: runs, aims: [.atMost(60)])
    ]
  }
}
