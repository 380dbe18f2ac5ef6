import TrustDesk
import TrustRegistry

/// Everything that `bench` measures, one row of the table after another.
public enum Bench {
  public static var names: [String] { measures.map { $0.id } }

  static var measures: [any Measure.Type] {
    [
      StartMeasure.self, FilterMeasure.self, SortMeasure.self, DossierMeasure.self, MemoryMeasure.self,
      IdleMeasure.self, DeductionMeasure.self, SeenMeasure.self, AuditMeasure.self, RebuildMeasure.self,
      ImportMeasure.self, TwentyMeasure.self,
    ]
  }

  /// - Parameters:
  ///   - only: the names of the measures wanted; all of them if empty.
  ///   - progress: told which measure is next.
  public static func run(
    on ground: Ground, only: Set<String> = [], version: String, progress: (Phrase) -> Void = { _ in }
  ) -> BenchReport {
    run(measures, on: ground, only: only, version: version, progress: progress)
  }

  static func run(
    _ measures: [any Measure.Type], on ground: Ground, only: Set<String>, version: String,
    progress: (Phrase) -> Void
  ) -> BenchReport {
    var taken: [Measurement] = []
    for measure in measures where only.isEmpty || only.contains(measure.id) {
      progress(measure.name)
      do throws(BenchFault) {
        taken += try measure.take(on: ground)
      } catch {
        taken.append(
          Measurement(measure.id, measure.name, unit: .count, runs: [], failure: error.phrase))
      }
    }
    return BenchReport(
      machine: .here, version: version, creators: ground.facts.creators, entries: ground.facts.entries,
      bytes: ground.facts.bytes, measurements: taken)
  }
}
