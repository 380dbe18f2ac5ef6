import TrustRegistry

/// Memory that a console has to itself, after its roster was filtered once.
enum MemoryMeasure: Measure {
  static let id = "memory"
  static let name = Phrase(vi: "Bộ nhớ riêng của một màn hình", en: "Private memory of a console")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let runs = try ground.each { _ throws(BenchFault) in
      let console = try ground.openConsole()
      _ = try console.press("/")
      for letter in "phuong" { _ = try console.press(String(letter)) }
      return ProcessFacts.privateMemory(of: console.process)
    }
    return [Measurement("memory", name, unit: .mebibytes, runs: runs, aims: [.atMost(40)])]
  }
}
