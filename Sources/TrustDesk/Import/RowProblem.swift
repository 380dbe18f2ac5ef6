import TrustRegistry

/// What is wrong with one line of a creators' file, and where.
public struct RowProblem: Sendable, Hashable {
  /// From 1; the physical line, also after quoted line breaks.
  public let line: Int
  /// The column's header, or its number where it has none; nil when the whole line is meant.
  public let column: String?
  public let reason: Phrase

  /// One clear line: where, and what.
  public var sentence: Phrase {
    guard let column else {
      return Phrase(vi: "dòng \(line): \(reason.vi)", en: "line \(line): \(reason.en)")
    }
    let shown = Unreadable.quoted(column)
    return Phrase(
      vi: "dòng \(line), cột \(shown): \(reason.vi)", en: "line \(line), column \(shown): \(reason.en)")
  }
}
