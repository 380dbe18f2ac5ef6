import TrustDesk
import TrustRegistry

/// Twenty consoles on one host while somebody writes fifty entries a second: the keys of each, filtering.
enum TwentyMeasure: Measure {
  static let consoles = 20
  static let pace = 50

  static let id = "twenty"
  static let name = Phrase(
    vi: "20 màn hình, 50 mục ghi/giây: phím lọc, p99", en: "20 consoles, 50 entries/s: filter p99")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    try requireMemory(ground)
    var opened: [ConsoleProgram] = []
    for _ in 0..<consoles { opened.append(try ground.openConsole()) }
    let writer = PacedWriter(ground, pace: pace)
    writer.start()
    defer { writer.stop() }
    var (runs, rates) = ([Double](), [Double]())
    for _ in 0..<min(ground.runs, 3) {
      let (begin, before) = (Stopwatch.now, writer.count)
      var times: [Double] = []
      for console in opened { times += try type("phuong", in: console) }
      runs.append(times.percentile(99) ?? 0)
      rates.append(Double(writer.count - before) / (Stopwatch.now - begin) * 1000)
    }
    let rate = Figure.text(rates.median ?? 0)
    return [
      Measurement(
        "twenty", name, unit: .milliseconds, runs: runs, aims: [.atMost(8)],
        detail: Phrase(vi: "\(rate) mục ghi/giây được ghi", en: "\(rate) entries a second were written"))
    ]
  }

  /// Twenty that each read everything into memory would bring the machine down.
  private static func requireMemory(_ ground: Ground) throws(BenchFault) {
    let one = ProcessFacts.privateMemory(of: try ground.openConsole().process)
    let line = SmallFile.text("/proc/meminfo").split(separator: "\n").first { $0.hasPrefix("MemAvailable") }
    let free = Double(line?.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0) / 1024
    guard one * Double(consoles) < free * 0.7 else {
      let need = Figure.text(one * Double(consoles))
      throw .nothingFit(
        Phrase(vi: "cần \(need) MiB bộ nhớ", en: "that would take \(need) MiB of memory"))
    }
  }

  /// Types a query, takes it back and leaves the filter: the times of its keys.
  private static func type(
    _ query: String, in console: ConsoleProgram
  ) throws(BenchFault) -> [Double] {
    _ = try console.press("/")
    var times: [Double] = []
    for letter in query {
      times.append(try console.press(String(letter), echo: letter.asciiValue))
    }
    for _ in query { times.append(try console.press("\u{7F}")) }
    _ = try console.press("\u{1B}")
    return times
  }
}
