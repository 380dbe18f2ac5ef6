import Glibc
import TrustRegistry

/// What a console does while nobody does anything: nothing, for ten seconds.
enum IdleMeasure: Measure {
  static let id = "idle"
  static let name = Phrase(vi: "Màn hình nghỉ 10 giây: số lần thức", en: "Idle console, 10 s: wake-ups")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let console = try ground.openConsole()
    console.drain(quiet: 2000)
    var (wakeUps, ticks) = ([Double](), [Double]())
    for _ in 0..<min(ground.runs, 3) {
      let before = ProcessFacts(console.process)
      usleep(10_000_000)
      let after = ProcessFacts(console.process)
      wakeUps.append(Double(after.wakeUps - before.wakeUps))
      ticks.append(Double(after.ticks - before.ticks))
    }
    return [
      Measurement("idle", name, unit: .count, runs: wakeUps, aims: [.atMost(0)]),
      Measurement(
        "idle-ticks", Phrase(vi: "Màn hình nghỉ 10 giây: nhịp xử lý", en: "Idle console, 10 s: CPU ticks"),
        unit: .count, runs: ticks, aims: [.atMost(0)]),
    ]
  }
}
