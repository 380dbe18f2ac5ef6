import TrustRegistry

/// The roster made anew from the journal, against DuckDB reading the same file as JSON and gathering a row
/// for each creator.
enum RebuildComparison: Measure {
  static let id = "rebuild"
  static let name = RebuildMeasure.name

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let python = try PeerProgram.python(with: "duckdb")
    let times = try ground.pairs { () throws(BenchFault) in
      try RebuildMeasure.rebuild(ground)
    } _: { () throws(BenchFault) in
      try python.timed(script, [ground.journal], in: ground.work)
    }
    return [
      Measurement(
        id, name, unit: .milliseconds, runs: times.own, aims: [.ratioAtMost(3)],
        peer: .init("DuckDB read_json", runs: times.peer))
    ]
  }

  private static let script = """
    duckdb, sys, time = map(__import__, ('duckdb', 'sys', 'time'))
    start = time.perf_counter()
    duckdb.connect().execute(\"\"\"
      create table roster as
      select head.about, count(*) as entries, max(head.nth) as revision, max(head.at) as changed,
        arg_max(body.name, head.nth) as name, arg_max(body.province, head.nth) as province,
        count(*) filter (body.kind = 'certificateApproved') as certificates
      from read_json(?, format='newline_delimited', maximum_object_size=2097152, columns={
        head: 'struct(n bigint, "at" bigint, "by" varchar, about varchar, nth bigint)',
        body: 'struct(kind varchar, name varchar, province varchar)'})
      group by head.about\"\"\", [sys.argv[1]])
    print((time.perf_counter() - start) * 1000)
    """
}
