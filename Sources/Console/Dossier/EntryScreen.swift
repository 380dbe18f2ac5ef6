import Terminal
import TrustDesk
import TrustRegistry

/// One entry of the journal, told whole.
struct EntryScreen: Screen {
  static let keys: [KeyBinding<EntryScreen>] = []
  private var told: HistoryEntry
  /// Whether the officer who sits here now may not know of it.
  private var isHidden = false

  init(_ told: HistoryEntry) { self.told = told }

  var subject: CreatorID? {
    guard !isHidden, case .creator(let id) = told.entry.about else { return nil }
    return id
  }

  /// Another officer may sit here now, who sees less of it.
  mutating func refresh(in world: World) {
    let seen = world.desk.entry(told.entry.sequence)?.numbered(through: world.desk.numberedThrough)
    (told, isHidden) = (seen ?? told, seen == nil)
  }

  func title(in world: World) -> String {
    guard told.isNumbered, !isHidden else { return world.words(Phrase(vi: "Mục nhật ký", en: "Entry")) }
    return world.words(Phrase(vi: "Mục số \(told.entry.sequence)", en: "Entry \(told.entry.sequence)"))
  }

  func render(_ world: World, on canvas: inout Canvas) {
    guard !isHidden else {
      let words = Phrase(vi: "Bạn chưa được xem dòng này.", en: "This entry is not for you to see yet.")
      canvas.write(world.words(words), row: 1, column: 1, style: world.theme.faint)
      return
    }
    let entry = told.entry
    var paper = Paper(columns: min(canvas.columns - 2, 100), in: world)
    paper.blank()
    paper.pair(Phrase(vi: "Việc", en: "What"), told.name(in: world), .bold)
    paper.pair(Phrase(vi: "Nội dung", en: "Content"), told.words(in: world))
    paper.pair(Phrase(vi: "Ai", en: "Who"), world.office.fullName(of: entry.by))
    paper.pair(Phrase(vi: "Lúc", en: "When"), "\(world.day(entry.at.day)) \(entry.at.clock)")
    paper.pair(Phrase(vi: "Về", en: "About"), entry.about.description)
    if told.isNumbered {
      paper.pair(Phrase(vi: "Dòng", en: "Line"), entry.sequence.grouped(in: world.language))
    }
    if !told.hasEffect {
      paper.blank()
      paper.write(world.words(HistoryEntry.withoutEffect), world.theme.bad)
    }
    canvas.within(canvas.bounds.inset(rows: 0, columns: 1)) { paper.draw(on: &$0) }
  }
}
