import TrustJournal
import TrustRegistry

/// Entries of the journal: what somebody did, when, about whom.
extension Telling {
  /// One object on a line; `content` is the sealed body's, and null where it is erased, still concealed or
  /// masked.
  public func json(_ told: HistoryEntry) -> String { line(object(told)) }

  func object(_ told: HistoryEntry) -> BodyObject {
    let entry = told.entry
    return [
      "sequence": .maybe(told.isNumbered ? entry.sequence : nil), "at": .text(entry.at.description),
      "by": .text(entry.by.description), "about": .text(entry.about.description),
      "nth": .maybe(told.isNumbered ? entry.nth : nil), "kind": .maybe(told.kind?.rawValue),
      "effect": .truth(told.hasEffect), "concealed": .truth(told.isConcealed),
      "masked": .texts(told.masked.names),
      "content": .maybe(entry.event?.content),
    ]
  }

  /// A line an entry, in columns.
  public func table(_ entries: [HistoryEntry]) -> String {
    let columns: [TextTable.Column] = [
      .init(title: "", isNumber: true), .init(title: ""), .init(title: ""), .init(title: ""),
      .init(title: ""),
    ]
    var table = TextTable(columns: columns, hasTitles: false)
    table.rows = entries.map(cells)
    return table.text
  }

  private func cells(of told: HistoryEntry) -> [String] {
    let entry = told.entry
    var text = say(told.phrase(in: office))
    if !told.hasEffect { text += say(" (không có hiệu lực)", " (without effect)") }
    return [
      told.isNumbered ? String(entry.sequence) : "·", say(entry.at.phrase), office.fullName(of: entry.by),
      entry.about.description,
      text,
    ]
  }
}

extension HistoryEntry {
  /// An entry that its own officer has just written.
  public init(own entry: Entry) {
    self.init(entry: entry, kind: entry.event?.kind, isConcealed: false, hasEffect: true)
  }
}
