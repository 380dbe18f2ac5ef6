import Terminal
import TrustDesk
import TrustRegistry

/// Ai đã xem gì: every look at sensitive data and every dossier handed out, the newest first; auditors see
/// all of it, others their own.
struct LooksScreen: Screen {
  static let keys: [KeyBinding<LooksScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Mở hồ sơ", en: "Open"),
      help: Phrase(vi: "Mở hồ sơ được xem.", en: "Open the dossier that was looked at."),
      obstacle: { screen, _ in screen.table.selected == nil ? Words.nothingFound : nil },
      run: { _, _ in .show(.dossier) }),
    KeyBinding(
      "/", .key(.function(3)), label: Phrase(vi: "Tìm", en: "Search"),
      help: Phrase(
        vi: "Lọc theo người xem, hồ sơ, ngày, mục đích.",
        en: "Filter by officer, creator, day, purpose."),
      run: { screen, _ in
        screen.search.start()
        return .stay
      }),
  ]

  private(set) var table = TableView<HistoryEntry>()
  private var search = ListSearch()

  init(in world: World) { look(in: world) }

  var subject: CreatorID? {
    guard case .creator(let id) = table.selected?.entry.about else { return nil }
    return id
  }

  var isSearching: Bool { search.isTyping }

  func title(in world: World) -> String { world.words(Phrase(vi: "Nhật ký xem", en: "Log of looks")) }

  func note(in world: World) -> String {
    let count = table.rows.count
    return world.words(Phrase(vi: "\(count) lần", en: "\(count)"))
  }

  func hint(in world: World) -> String? {
    table.selected.map { $0.words(in: world) }
  }

  mutating func layOut(_ size: Size, in world: World) { table.layOut(height: size.rows - 2) }

  mutating func refresh(in world: World) { look(in: world) }

  private mutating func look(in world: World) {
    table.show(
      world.desk.looks.reversed().filter { told in
        search.isEmpty || search.finds(FoldedText(Self.text(of: told, in: world)))
      })
  }

  private static func text(of told: HistoryEntry, in world: World) -> String {
    [
      world.office.fullName(of: told.entry.by), told.entry.about.description, name(of: told, in: world),
      told.entry.at.text(in: world.language), told.words(in: world),
    ].joined(separator: "\n")
  }

  private static func name(of told: HistoryEntry, in world: World) -> String {
    guard case .creator(let id) = told.entry.about else { return "" }
    return world.desk.line(of: id)?.row.name ?? id.description
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    switch search.take(input) {
    case .changed:
      look(in: world)
      return .stay
    case .taken: return .stay
    case .passed: break
    }
    if table.take(input.below(rows: 2)) { return .stay }
    return isTyping ? nil : press(input, in: world)
  }

  func render(_ world: World, on canvas: inout Canvas) {
    _ = search.draw(row: 0, column: 1, in: world, on: &canvas)
    let below = canvas.bounds.splitRows(at: 1).bottom
    guard !table.rows.isEmpty else {
      let nobody = world.words(Phrase(vi: "Chưa có lần xem nào.", en: "Nobody looked yet."))
      canvas.write(nobody, row: 3, column: 1, style: world.theme.faint)
      return
    }
    canvas.within(below) { table.draw(Self.columns, marks: search.words, in: world, on: &$0) }
  }

  private static let columns: [Column<HistoryEntry>] = [
    Column(Phrase(vi: "Lúc", en: "When"), width: 16) { told, world in
      TableCell(told.entry.at.text(in: world.language), world.theme.faint)
    },
    Column(Phrase(vi: "Ai", en: "Who"), width: 16, weight: 1) { told, world in
      TableCell(world.office.name(of: told.entry.by))
    },
    Column(Phrase(vi: "Hồ sơ", en: "Creator"), width: 16, weight: 1) { told, world in
      TableCell(name(of: told, in: world))
    },
    Column(Phrase(vi: "Xem gì, để làm gì", en: "What, and what for"), width: 24, weight: 3) { told, world in
      TableCell(told.words(in: world), told.hasEffect ? .plain : world.theme.bad)
    },
  ]
}
