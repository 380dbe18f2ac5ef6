import TrustRegistry

/// Sorting by another column to the frame, against DuckDB sorting the same rows held in a table.
enum SortComparison: Measure {
  static let id = "sort"
  static let name = Phrase(vi: "Sắp theo cột khác", en: "Sort by another column")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let python = try PeerProgram.python(with: "duckdb")
    let rows = try ground.exportedRoster()
    let times = try ground.pairs { () throws(BenchFault) in
      let console = try ground.openConsole()
      var times: [Double] = []
      for _ in 0..<6 { times.append(try console.press("s")) }
      return times.median ?? 0
    } _: { () throws(BenchFault) in
      try python.timed(script, [rows], in: ground.work)
    }
    return [
      Measurement(
        id, name, unit: .milliseconds, runs: times.own,
        peer: .init("DuckDB ORDER BY", runs: times.peer))
    ]
  }

  private static let script = """
    duckdb, sys, time = map(__import__, ('duckdb', 'sys', 'time'))
    base = duckdb.connect()
    base.execute("create table roster as select * from read_json(?)", [sys.argv[1]])
    start = time.perf_counter()
    base.execute("create temp table sorted as select id from roster order by name, id")
    print((time.perf_counter() - start) * 1000)
    """
}
