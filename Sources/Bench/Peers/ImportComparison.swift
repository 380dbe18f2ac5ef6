import TrustRegistry

/// An import of CSV, against `sqlite3 .import` into a table whose accounts are unique.
enum ImportComparison: Measure {
  static let id = "import"
  static let name = ImportMeasure.name

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let sqlite = try PeerProgram("sqlite3")
    let file = ground.work + "/creators.csv"
    try ImportMeasure.write(ground.importRows, to: file, from: try ground.desk())
    var number = 0
    let times = try ground.pairs { () throws(BenchFault) in
      number += 1
      return try ImportMeasure.time(of: file, run: number, on: ground)
    } _: { () throws(BenchFault) in
      try sqlite.time([
        "\(ground.work)/import-\(number).db", "pragma journal_mode=wal", "pragma synchronous=full",
        """
        create table creator (name text, kind text, fields text, province text, platform text, handle text, \
        followers integer, unique (platform, handle))
        """,
        ".mode csv", ".import --skip 1 \(file) creator",
      ])
    }
    return [
      Measurement(
        id, name, unit: .milliseconds, runs: times.own, peer: .init("sqlite3 .import", runs: times.peer),
        detail: Phrase(vi: "\(ground.importRows) dòng", en: "\(ground.importRows) rows"))
    ]
  }
}
