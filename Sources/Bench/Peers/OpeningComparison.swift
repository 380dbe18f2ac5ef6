import TrustRegistry

/// The roster on the screen, against VisiData opening the same rows as JSON lines; and the memory of both.
enum OpeningComparison: Measure {
  static let id = "open"
  static let name = Phrase(vi: "Mở sổ bộ", en: "Open the roster")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let visidata = try PeerProgram("vd")
    let rows = try ground.exportedRoster()
    var (held, taken) = ([Double](), [Double]())
    let times = try ground.pairs { () throws(BenchFault) in
      let console = try ground.console()
      let time = try console.await(Ground.footer) - console.start
      held.append(ProcessFacts.privateMemory(of: console.process))
      return time
    } _: { () throws(BenchFault) in
      let run = try Spawning.run(visidata.path, ["-b", rows, "-o", ground.work + "/vd.tsv"])
      taken.append(run.mebibytes)
      return run.milliseconds
    }
    return [
      Measurement(
        "open", name, unit: .milliseconds, runs: times.own, peer: .init("vd -b", runs: times.peer)),
      Measurement(
        "open-memory", Phrase(vi: "Bộ nhớ khi mở sổ bộ", en: "Memory with the roster open"),
        unit: .mebibytes, runs: held, peer: .init("vd -b", runs: taken)),
    ]
  }
}
