import TrustRegistry

/// A roster row made ready for looking through: its words without marks and its name's place in the order.
public struct RosterLine: Sendable, Hashable {
  public let row: RosterRow
  /// Number, name, handles, province and fields, folded, one to a line so that no match runs over two of them.
  public let folded: FoldedText
  public let sortKey: SortKey

  public init(_ row: RosterRow) {
    self.row = row
    let words =
      [row.id.description, row.name, row.province ?? ""] + row.accounts.map(\.name.handle)
      + row.fields.map(\.rawValue)
    folded = FoldedText(words.joined(separator: "\n"))
    sortKey = PersonName(row.name).sortKey
  }
}
