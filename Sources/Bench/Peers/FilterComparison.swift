import TrustRegistry

/// A key in the filter, against fzf over the exported names.
enum FilterComparison: Measure {
  static let id = "filter"
  static let name = Phrase(vi: "Lọc theo “phuong”, mỗi phím", en: "Filter for “phuong”, each key")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let fzf = try PeerProgram("fzf")
    let rows = try ground.exportedRoster()
    let times = try ground.pairs { () throws(BenchFault) in
      try FilterMeasure.type(["phuong"], in: ground).median ?? 0
    } _: { () throws(BenchFault) in
      try fzf.time(["--filter", "phuong"], input: rows, codes: [0, 1])
    }
    return [
      Measurement(
        id, name, unit: .milliseconds, runs: times.own, peer: .init("fzf --filter", runs: times.peer))
    ]
  }
}
