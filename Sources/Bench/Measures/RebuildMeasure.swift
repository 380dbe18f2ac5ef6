import Glibc
import TrustDesk
import TrustRegistry

/// The roster made anew from the journal alone.
enum RebuildMeasure: Measure {
  static let id = "rebuild"
  static let name = Phrase(vi: "Dựng lại sổ bộ từ sổ ghi", en: "Rebuild the roster from the journal")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    var runs: [Double] = []
    for _ in 0..<min(ground.runs, 3) { runs.append(try rebuild(ground)) }
    return [Measurement("rebuild", name, unit: .milliseconds, runs: runs)]
  }

  /// Takes the index away and opens the registry, which makes it again.
  static func rebuild(_ ground: Ground) throws(BenchFault) -> Double {
    var names = glob_t()
    defer { globfree(&names) }
    if glob(ground.registry + "/roster-*.index", 0, nil, &names) == 0 {
      for place in 0..<Int(names.gl_pathc) { if let path = names.gl_pathv[place] { unlink(path) } }
    }
    return try Stopwatch.time { () throws(BenchFault) in _ = try ground.desk() }
  }
}
