import TrustDesk
import TrustRegistry

/// One deduction on the disk, against one row inserted by SQLite with a write-ahead log and full syncs.
enum WriteComparison: Measure {
  static let id = "write"
  static let name = Phrase(vi: "Ghi một mục, xong trên đĩa", en: "Write one entry to the disk")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let python = try PeerProgram.python(with: "sqlite3")
    var desk = try ground.desk()
    let cards = try OpenCards(ground, &desk)
    var (turn, own, peer) = (0, [Double](), [Double]())
    for _ in 0..<ground.runs {
      var times: [Double] = []
      for _ in 0..<40 {
        let act = cards.act(turn)
        turn += 1
        desk.sit(act.key)
        times.append(
          try Stopwatch.time { () throws(BenchFault) in
            try DeductionMeasure.perform(act.act, at: &desk)
          })
      }
      own.append(times.median ?? 0)
      peer.append(
        try python.timed(
          script, [ground.work + "/peer.db", String(ground.facts.usualLine)], in: ground.work))
    }
    return [
      Measurement(
        id, name, unit: .milliseconds, runs: own, peer: .init("SQLite WAL FULL", runs: peer))
    ]
  }

  private static let script = """
    sqlite3, statistics, sys, time = map(__import__, ('sqlite3', 'statistics', 'sys', 'time'))
    base = sqlite3.connect(sys.argv[1], isolation_level=None)
    base.execute("pragma journal_mode=wal")
    base.execute("pragma synchronous=full")
    base.execute("create table if not exists entry (n integer primary key, line text)")
    line, times = "a" * int(sys.argv[2]), []
    for _ in range(40):
        start = time.perf_counter()
        base.execute("insert into entry (line) values (?)", (line,))
        times.append((time.perf_counter() - start) * 1000)
    print(statistics.median(times))
    """
}
