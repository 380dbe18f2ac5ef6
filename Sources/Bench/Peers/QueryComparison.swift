import TrustRegistry

/// A query on the command line, from the start to the last row, against jq reading the journal's heads.
enum QueryComparison: Measure {
  static let id = "query"
  static let name = Phrase(vi: "Tìm bằng dòng lệnh", en: "Search on the command line")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let jq = try PeerProgram("jq")
    var (own, peer) = ([Double](), [Double]())
    // jq takes minutes where this takes moments: one run of it says enough.
    for _ in 0..<ground.runs {
      own.append(try ground.run(["list", "--search", "phuong", "--limit", "50"]).milliseconds)
    }
    let time = try jq.time(["-c", #"select(.body.kind == "creatorRegistered") | .body.name"#, ground.journal])
    peer = own.map { _ in time }
    return [
      Measurement(
        id, name, unit: .milliseconds, runs: own, peer: .init("jq", runs: peer),
        detail: Phrase(vi: "jq chạy một lần", en: "jq ran once"))
    ]
  }
}
