import TrustRegistry

/// A roster row made ready for looking through: its words without marks and its name's place in the order.
public struct RosterLine: Sendable, Hashable {
  public let row: RosterRow
  /// Number, name, handles, province, fields (code and both names) and assessors, folded, one to a line so
  /// that no match runs over two of them.
  public let folded: FoldedText
  public let sortKey: SortKey

  /// - Parameters:
  ///   - scheme: where the names of fields are looked up.
  ///   - assessors: the names of those who score the open case.
  public init(_ row: RosterRow, in scheme: Scheme?, assessors: [String] = []) {
    self.row = row
    let fields = row.fields.flatMap { code in
      [code.rawValue] + (scheme?.field(code).map { [$0.name.vi, $0.name.en] } ?? [])
    }
    let words =
      [row.id.description, row.name, row.province ?? ""] + row.accounts.map(\.name.handle) + fields
      + assessors
    folded = FoldedText(words.joined(separator: "\n"))
    sortKey = PersonName(row.name).sortKey
  }
}
