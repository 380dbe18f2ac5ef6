import TrustRegistry

/// The journal as a whole, less what is hidden from this officer: not even how much that is can be counted.
extension Desk {
  /// The numbers of the entries asked for, newest first.
  public func trail(_ query: TrailQuery) -> [Int] {
    let voided = Set(findings.map(\.sequence))
    var found: [Int] = []
    book.places.scan(where: { look in
      query.suits(look) && (!query.isVoid || voided.contains(look.sequence))
    }) { entry in
      let isConcealed = isConcealed(entry)
      let kind = isConcealed ? entry.event?.kind.concealed : entry.event?.kind
      if isConcealed, kind == nil { return true }
      if let wanted = query.kind, kind != wanted { return true }
      found.append(entry.sequence)
      return true
    }
    return found.reversed()
  }

  /// The last line whose number may be told beside others': from the first card that is hidden from this
  /// officer on, the gaps between numbers would count what is on it.
  public var numberedThrough: Int {
    var last = book.count
    for line in roster.lines(.carded) {
      if let blind = blind(in: book.registry.dossier(line.row.id)) { last = min(last, blind) }
    }
    return last
  }

  /// A creator's name; nothing for the office.
  public func name(of subject: Subject) -> String {
    guard case .creator(let id) = subject else { return "" }
    return line(of: id)?.row.name ?? ""
  }

  private func isConcealed(_ entry: Entry) -> Bool {
    guard case .creator(let id) = entry.about else { return false }
    let sight = sight(of: id)
    return book.registry.dossier(id).conceals(entry, from: sight.officer, holding: sight.roles)
  }
}

extension HistoryEntry {
  /// The same, without its number where it comes after `last`.
  public func numbered(through last: Int) -> HistoryEntry {
    var told = self
    told.isNumbered = isNumbered && entry.sequence <= last
    return told
  }

  /// Everything that a search looks through: day, officer, whom it is about, kind and words; of what is
  /// hidden nothing but its head.
  public func folded(in office: Office, about name: String, in language: Language) -> FoldedText {
    let parts = [
      isNumbered ? String(entry.sequence) : "", entry.at.text(in: language), office.fullName(of: entry.by),
      entry.about.description, name, kind.map { $0.name(language) } ?? "", phrase(in: office)(language),
    ]
    return FoldedText(parts.joined(separator: "\n"))
  }
}
