import TrustRegistry

extension Bench {
  public static var comparedNames: [String] { comparisons.map { $0.id } }

  static var comparisons: [any Measure.Type] {
    [
      OpeningComparison.self, FilterComparison.self, SortComparison.self, WriteComparison.self,
      AuditComparison.self, RebuildComparison.self, QueryComparison.self, ImportComparison.self,
    ]
  }

  /// The program and its peers in turn, in the same run; peers that are not here are skipped with a word.
  public static func compare(
    on ground: Ground, only: Set<String> = [], version: String, told: (Step) -> Void = { _ in }
  ) -> BenchReport {
    run(comparisons, on: ground, only: only, version: version, told: told)
  }
}

extension Ground {
  /// The two in turn, run by run.
  func pairs(
    _ own: () throws(BenchFault) -> Double, _ peer: () throws(BenchFault) -> Double
  ) throws(BenchFault) -> (own: [Double], peer: [Double]) {
    var (ours, theirs) = ([Double](), [Double]())
    for _ in 0..<runs {
      ours.append(try own())
      theirs.append(try peer())
    }
    return (ours, theirs)
  }

  /// The roster as JSON lines, for whoever reads those.
  func exportedRoster() throws(BenchFault) -> String {
    let path = work + "/roster.jsonl"
    try run(["export", "roster", "--format", "json"], output: path)
    return path
  }

  var journal: String { registry + "/journal.jsonl" }
}
