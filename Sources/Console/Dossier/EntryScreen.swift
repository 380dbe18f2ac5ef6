import Terminal
import TrustDesk
import TrustRegistry

/// One entry of the journal, told whole.
struct EntryScreen: Screen {
  static let keys: [KeyBinding<EntryScreen>] = []
  private var told: HistoryEntry

  init(_ told: HistoryEntry) { self.told = told }

  var subject: CreatorID? {
    guard case .creator(let id) = told.entry.about else { return nil }
    return id
  }

  /// Another officer may sit here now, who sees less of it.
  mutating func refresh(in world: World) { told = world.desk.entry(told.entry.sequence) ?? told }

  func title(in world: World) -> String {
    guard told.isNumbered else { return world.words(Phrase(vi: "Mục nhật ký", en: "Entry")) }
    return world.words(Phrase(vi: "Mục số \(told.entry.sequence)", en: "Entry \(told.entry.sequence)"))
  }

  func render(_ world: World, on canvas: inout Canvas) {
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
