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
  ///   - told: what is measured next, and every figure as soon as it is taken: a table may take an hour.
  public static func run(
    on ground: Ground, only: Set<String> = [], version: String, told: (Step) -> Void = { _ in }
  ) -> BenchReport {
    run(measures, on: ground, only: only, version: version, told: told)
  }

  /// How far the measuring has come.
  public enum Step: Sendable {
    case begun(Phrase)
    case taken(Measurement)
  }

  static func run(
    _ measures: [any Measure.Type], on ground: Ground, only: Set<String>, version: String,
    told: (Step) -> Void
  ) -> BenchReport {
    var taken: [Measurement] = []
    for measure in measures where only.isEmpty || only.contains(measure.id) {
      told(.begun(measure.name))
      let figures: [Measurement]
      do throws(BenchFault) {
        figures = try measure.take(on: ground)
      } catch {
        figures = [Measurement(measure.id, measure.name, unit: .count, runs: [], failure: error.phrase)]
      }
      for figure in figures { told(.taken(figure)) }
      taken += figures
    }
    return BenchReport(
      machine: .here, version: version, creators: ground.facts.creators, entries: ground.facts.entries,
      bytes: ground.facts.bytes, measurements: taken)
  }
}
