import TrustRegistry

/// A line of the roster.
public struct RosterLine: Sendable, Hashable {
  public let row: RosterRow

  public init(_ row: RosterRow) { self.row = row }
}

/// A roster line made ready for looking through: its words without marks and its name's place in the order.
/// Lists that are open hold copies of the roster, which share it.
final class FoldedLine: Sendable {
  let line: RosterLine
  /// Number, name, handles, province, fields (code and both names) and assessors, folded, one to a line so
  /// that no match runs over two of them.
  let folded: FoldedText
  let sortKey: SortKey

  /// - Parameter office: where the names of fields and of those who score the open case are looked up.
  init(_ row: RosterRow, in office: Office) {
    line = RosterLine(row)
    let fields = row.fields.flatMap { FoldedLine.names(of: $0, in: office) }
    let assessors = (row.openCase?.assessors ?? []).map(office.name(of:))
    let words = [row.province ?? ""] + fields + assessors
    folded = FoldedText((FoldedLine.ownWords(of: row) + words).joined(separator: "\n"))
    sortKey = PersonName(row.name).sortKey
  }

  /// The words that are the creator's own: those of the text pool.
  static func ownWords(of row: RosterRow) -> [String] {
    [row.id.description, row.name] + row.accounts.map(\.name.handle)
  }

  /// What a field of work is looked for by: its code and both names.
  static func names(of field: FieldCode, in office: Office) -> [String] {
    [field.rawValue] + (office.scheme?.field(field).map { [$0.name.vi, $0.name.en] } ?? [])
  }
}
