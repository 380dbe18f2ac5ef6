import TrustDesk
import TrustRegistry

/// The words of entries, made ready for looking through once and kept: a letter more in the search is no walk
/// through the journal.
/// What was hidden when it was looked at is looked at anew when something changed.
struct TrailWords: Sendable {
  private var words: [Int: FoldedText] = [:]
  private var hidden: Set<Int> = []
  private var restsOn: Rest?

  private struct Rest: Equatable {
    let officer: OfficerID?
    let roles: Roles?
    let language: Language
    /// What was asked for with a purpose is shown for a day.
    let day: Day
  }

  /// Before a search: forgets what somebody else, or another language, made of them.
  @MainActor
  mutating func prepare(in world: World, isChanged: Bool) {
    let rest = Rest(
      officer: world.desk.officerID, roles: world.desk.officer?.roles, language: world.language,
      day: world.desk.clock.now.day)
    if rest != restsOn { (words, hidden, restsOn) = ([:], [], rest) }
    guard isChanged else { return }
    for sequence in hidden { words[sequence] = nil }
    hidden = []
  }

  @MainActor
  mutating func of(_ sequence: Int, numberedThrough last: Int, in world: World) -> FoldedText {
    if let known = words[sequence] { return known }
    guard let told = world.desk.entry(sequence)?.numbered(through: last) else { return FoldedText("") }
    let made = told.folded(
      in: world.office, about: world.desk.name(of: told.entry.about), in: world.language)
    words[sequence] = made
    if told.isConcealed || !told.masked.isEmpty || !told.isNumbered { hidden.insert(sequence) }
    return made
  }
}
