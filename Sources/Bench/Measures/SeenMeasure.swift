import TrustDesk
import TrustRegistry

/// An act in one place, seen in a console elsewhere: from its acknowledgement to the other's whole frame.
enum SeenMeasure: Measure {
  static let id = "seen"
  static let name = Phrase(vi: "Thấy ở màn hình khác sau khi ghi", en: "Seen in another console")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    var desk = try ground.desk(as: "staff")
    guard let id = ground.facts.examples.first, let account = desk.dossier(id)?.accounts.first else {
      throw .nothingFit(Phrase(vi: "không có hồ sơ để đổi", en: "nobody to change"))
    }
    let console = try ground.openConsole()
    _ = try console.press("/")
    _ = try console.press(id.description)
    console.drain(quiet: 100)
    _ = try console.press("\r")
    let runs = try ground.each { run throws(BenchFault) in
      var times: [Double] = []
      for turn in 0..<5 {
        console.drain(quiet: 100)
        let followers = 1_100_000 + (run * 5 + turn) * 1_000_000 + Int(Stopwatch.now) % 1000 * 100
        let counted = Account(name: account.name, followers: followers)
        let act = Act(.creator(.recordAccount(counted)), about: id)
        try DeductionMeasure.perform(act, at: &desk)
        let acknowledged = Stopwatch.now
        times.append(try console.awaitFrame() - acknowledged)
      }
      return times.median ?? 0
    }
    return [Measurement("seen", name, unit: .milliseconds, runs: runs, aims: [.atMost(20)])]
  }
}
