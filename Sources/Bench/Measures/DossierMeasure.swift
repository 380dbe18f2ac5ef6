import TrustRegistry

/// Opening the dossier of a creator with thirty entries: on the screen, and at the desk alone.
enum DossierMeasure: Measure {
  static let id = "dossier"
  static let name = Phrase(vi: "Mở hồ sơ 30 mục ghi", en: "Open a dossier of 30 entries")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let examples = ground.facts.examples
    guard !examples.isEmpty else {
      throw .nothingFit(Phrase(vi: "không có hồ sơ 30 mục ghi", en: "nobody has 30 entries"))
    }
    let console = try ground.openConsole()
    let screens = try ground.each { run throws(BenchFault) in
      _ = try console.press("/")
      _ = try console.press(examples[run % examples.count].description)
      console.drain(quiet: 60)
      _ = try console.press("\r")
      let time = try console.press("\r")
      _ = try console.press("\u{1B}")
      console.drain(quiet: 60)
      _ = try console.press("x")
      return time
    }
    let desk = try ground.desk()
    let alone = ground.eachQuick { run in
      Stopwatch.time { _ = desk.dossier(examples[(run + ground.runs) % examples.count]) }
    }
    return [
      Measurement("dossier", name, unit: .milliseconds, runs: screens, aims: [.atMost(5)]),
      Measurement(
        "dossier-desk", Phrase(vi: "Mở hồ sơ, không màn hình", en: "The same without the screen"),
        unit: .milliseconds, runs: alone, aims: [.atMost(5)]),
    ]
  }
}

extension Ground {
  func eachQuick(_ work: (_ run: Int) -> Double) -> [Double] { (0..<runs).map(work) }
}
