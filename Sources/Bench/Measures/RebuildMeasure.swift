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

  /// The whole journal read, verified and folded, and the index written.
  static func rebuild(_ ground: Ground) throws(BenchFault) -> Double {
    var desk = try ground.desk()
    return try Stopwatch.time { () throws(BenchFault) in
      let isMade: Bool
      do throws(Setback) { isMade = try desk.rebuild() } catch { throw .setback(error) }
      guard isMade else {
        throw .nothingFit(
          Phrase(vi: "một tiến trình khác đang lập chỉ mục", en: "another process is making the index"))
      }
    }
  }
}
