import TrustRegistry

/// Which entries of the journal are asked for: the same for the console and the command line.
public struct TrailQuery: Sendable, Hashable {
  public var officer: OfficerID?
  /// As this officer may know it: a hidden item of a card has none.
  public var kind: EventKind?
  public var about: Subject?
  public var first: Day?
  /// The last day asked for.
  public var last: Day?
  /// Only entries without effect.
  public var isVoid = false

  public init() {}

  public var isEmpty: Bool { self == TrailQuery() }

  /// What the entry's head answers: no words are looked at.
  func suits(_ entry: Entry) -> Bool {
    if let officer, entry.by != officer { return false }
    if let about, entry.about != about { return false }
    if let first, entry.at.day < first { return false }
    if let last, entry.at.day > last { return false }
    return true
  }
}

extension Desk {
  /// How many entries the journal has.
  public var entryCount: Int { book.entries.count }

  /// The numbers of the entries asked for, newest first.
  public func trail(_ query: TrailQuery) -> [Int] {
    let voided = Set(findings.map(\.sequence))
    var found: [Int] = []
    for entry in book.entries.reversed() where query.suits(entry) {
      if query.isVoid, !voided.contains(entry.sequence) { continue }
      if let kind = query.kind, told([entry], by: { sight(of: $0) }).first?.kind != kind { continue }
      found.append(entry.sequence)
    }
    return found
  }

  /// A creator's name; nothing for the office.
  public func name(of subject: Subject) -> String {
    guard case .creator(let id) = subject else { return "" }
    return line(of: id)?.row.name ?? ""
  }
}

extension HistoryEntry {
  /// Everything that a search looks through: day, officer, whom it is about, kind and words; of what is
  /// hidden nothing but its head.
  public func folded(in office: Office, about name: String, in language: Language) -> FoldedText {
    let words = phrase(in: office)
    let kind = kind.map { $0.name(language) } ?? ""
    let parts = [
      String(entry.sequence), entry.at.text(in: language), office.fullName(of: entry.by),
      entry.about.description, name, kind, words(language),
    ]
    return FoldedText(parts.joined(separator: "\n"))
  }
}
