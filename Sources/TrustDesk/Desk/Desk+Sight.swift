import TrustRegistry

/// What an officer asked to see of a creator's sensitive parts, and on which day: a screen left open
/// overnight is masked again.
struct Unmasked: Sendable, Hashable {
  let day: Day
  var parts: SensitiveParts
}

/// A sitting is one officer at one desk on one day: one run of the console, or one verb. What is asked for
/// holds as long, and no longer.
extension Desk {
  /// Who looks at a creator from here, and what they asked to see.
  func sight(of id: CreatorID) -> Sight {
    var sight = Sight(officerID, holding: officer?.roles ?? [])
    guard let officerID, let found = unmasked[officerID]?[id], found.day == clock.now.day else {
      return sight
    }
    sight.shown = found.parts
    return sight
  }

  /// Shows sensitive parts of a creator once the look is on disk; what is shown already makes no entry.
  /// - Parameter parts: all that this officer may ask for, if not said.
  public mutating func look(
    at id: CreatorID, _ parts: SensitiveParts? = nil, for purpose: String
  ) throws(Setback) {
    let held = book.registry.dossier(id).sensitiveParts
    let open = held.intersection(readable)
    // Who may ask for nothing of it is refused, and not left with a mask and no word.
    let wanted = (parts ?? (open.isEmpty ? held : open)).subtracting(sight(of: id).shown)
    guard !wanted.isEmpty else { return }
    try perform(.privacy(.look(wanted, purpose: purpose)), about: id)
  }

  /// What the officer at the desk may ask to see.
  public var readable: SensitiveParts { SensitiveParts.open(to: officer?.roles ?? []) }

  /// Takes note of what was written just now. Only that unmasks: a request sent again is answered, and shows
  /// nothing.
  mutating func noteWritten(_ entries: [Entry]) {
    written.formUnion(entries.map(\.sequence))
    guard let officerID else { return }
    for entry in entries {
      guard case .privacy(.sensitiveShown(let parts, _)) = entry.event, case .creator(let id) = entry.about
      else { continue }
      let before = sight(of: id).shown
      unmasked[officerID, default: [:]][id] = Unmasked(day: clock.now.day, parts: before.union(parts))
    }
  }

  /// The answer to an act: what was typed just now is told as it was typed, what was written in another
  /// sitting as it may be seen.
  public func told(_ entries: [Entry]) -> [HistoryEntry] {
    let own = entries.filter { written.contains($0.sequence) }.map(HistoryEntry.init(own:))
    return own + told(entries.filter { !written.contains($0.sequence) }) { sight(of: $0) }
  }
}
