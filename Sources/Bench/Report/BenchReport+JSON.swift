import TrustJournal
import TrustRegistry

extension BenchReport {
  /// One object, ended by a line feed: what the table shows and every single run.
  public func json(in language: Language) -> String {
    var object: BodyObject = [
      "version": .text(version), "cores": .integer(machine.cores), "processor": .text(machine.processor),
      "kernel": .text(machine.kernel), "creators": .integer(creators), "entries": .integer(entries),
      "bytes": .integer(bytes),
    ]
    object.append(
      "measurements", .array(measurements.map { .object(Self.object($0, in: language)) }))
    var writer = BodyWriter()
    writer.write(.object(object))
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private static func object(_ measurement: Measurement, in language: Language) -> BodyObject {
    var object: BodyObject = [
      "id": .text(measurement.id), "name": .text(measurement.name(language)),
      "unit": .text(measurement.unit.rawValue), "median": number(measurement.median),
      "min": number(measurement.least), "max": number(measurement.most), "runs": numbers(measurement.runs),
      "aims": .array(measurement.aims.map { .text($0.text) }),
      "met": measurement.isMet.map(BodyValue.truth) ?? .null,
    ]
    let peer: BodyValue =
      measurement.peer.map {
        .object(["name": .text($0.name), "median": number($0.runs.median), "runs": numbers($0.runs)])
      } ?? .null
    object.append("peer", peer)
    object.append("ratio", number(measurement.ratio))
    let note = measurement.note.map { BodyValue.text($0(language)) }
    object.append(measurement.failure == nil ? "detail" : "failure", note ?? .null)
    return object
  }

  private static func number(_ value: Double?) -> BodyValue {
    guard let value, value.isFinite else { return .null }
    return .number(Figure.rounded(value, places: 4))
  }

  private static func numbers(_ values: [Double]) -> BodyValue { .array(values.map { number($0) }) }
}
