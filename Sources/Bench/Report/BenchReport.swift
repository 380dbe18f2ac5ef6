import TrustDesk
import TrustJournal
import TrustRegistry

/// What one `bench` came to: where, on what, and every figure.
public struct BenchReport: Sendable {
  public var machine: Machine
  public var version: String
  /// Of the registry measured.
  public var creators: Int
  public var entries: Int
  public var bytes: Int
  public var measurements: [Measurement]

  public init(
    machine: Machine, version: String, creators: Int, entries: Int, bytes: Int,
    measurements: [Measurement]
  ) {
    self.machine = machine
    self.version = version
    self.creators = creators
    self.entries = entries
    self.bytes = bytes
    self.measurements = measurements
  }

  /// A heading and the table.
  public func text(in language: Language) -> String {
    func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en)(language) }
    let heading =
      "\(machine.text(in: language)); tinnhiem \(version)\n"
      + say(
        "\(creators) hồ sơ, \(entries) mục ghi, \(bytes / 1_000_000) MB",
        "\(creators) creators, \(entries) entries, \(bytes / 1_000_000) MB") + "\n\n"
    let table = TextTable(
      columns: [
        .init(title: say("Phép đo", "Measurement"), limit: 54),
        .init(title: say("Trung vị", "Median"), isNumber: true),
        .init(title: say("Ít nhất–nhiều nhất", "Min–max"), isNumber: true),
        .init(title: say("Mức đặt", "Aim")), .init(title: say("Đạt", "Met")),
        .init(title: say("So với", "Against")), .init(title: say("Tỷ số", "Ratio"), isNumber: true),
      ], rows: measurements.map { $0.cells(in: language) })
    return heading + table.text + notes(in: language)
  }

  private func notes(in language: Language) -> String {
    let notes = measurements.compactMap { measurement in
      measurement.note.map { "  \(measurement.name(language)): \($0(language))\n" }
    }
    return notes.isEmpty ? "" : "\n" + notes.joined()
  }
}
