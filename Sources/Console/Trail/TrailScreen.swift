import Terminal
import TrustDesk
import TrustRegistry

/// Nhật ký: every entry of the journal, newest first, with the state of its verification.
struct TrailScreen: Screen {
  private(set) var table = TableView<TrailLine>()
  private(set) var query = TrailQuery()
  private(set) var search = ListSearch()
  private(set) var size = Size(rows: 19, columns: 80)
  /// What the filters let through, newest first; typing only looks through it.
  private var sifted: [Int] = []
  /// How many entries there are in all, as this officer may know it.
  private var total = 0
  private(set) var numberedThrough = 0
  private var siftedBy: Sieve?
  private var words = TrailWords()
  /// What the search found last, which a longer one looks through instead of everything.
  private var found: (text: String, lines: [TrailLine])?

  private struct Sieve: Equatable {
    let footing: Footing
    let query: TrailQuery
  }

  init(in world: World) { look(in: world) }

  var subject: CreatorID? {
    guard let id = table.selected?.id, case .creator(let creator) = about[id] ?? .office else { return nil }
    return creator
  }

  /// Whom the chosen entry is about, kept so that asking needs no desk.
  private var about: [Int: Subject] = [:]

  var isSearching: Bool { search.isTyping }

  func title(in world: World) -> String { world.words(MainScreen.trail.name) }

  func note(in world: World) -> String {
    let total = total.grouped(in: world.language)
    let shown = table.rows.count.grouped(in: world.language)
    let count = shown == total ? total : "\(shown)/\(total)"
    return world.words(Phrase(vi: "\(count) dòng", en: "\(count) entries"))
  }

  func hint(in world: World) -> String? {
    guard let told = chosen(in: world) else { return nil }
    return told.hasEffect ? told.words(in: world) : world.words(HistoryEntry.withoutEffect)
  }

  func chosen(in world: World) -> HistoryEntry? {
    table.selected.flatMap { world.desk.entry($0.id)?.numbered(through: numberedThrough) }
  }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    table.layOut(height: size.rows - 2)
  }

  mutating func refresh(in world: World) { look(in: world) }

  private mutating func look(in world: World) {
    let sieve = Sieve(footing: Footing(world), query: query)
    let isChanged = sieve != siftedBy
    if isChanged {
      sifted = world.desk.trail(query)
      total = query.isEmpty ? sifted.count : world.desk.trail(TrailQuery()).count
      numberedThrough = world.desk.numberedThrough
      siftedBy = sieve
      found = nil
    }
    words.prepare(in: world, isChanged: isChanged)
    show(in: world)
  }

  private mutating func show(in world: World) {
    let sought = search.words
    let text = sought.map(\.text).joined(separator: " ")
    var lines: [TrailLine] = []
    if sought.isEmpty {
      lines = sifted.map(TrailLine.init)
      found = nil
    } else {
      let before = found.flatMap { text.hasPrefix($0.text) ? $0.lines : nil } ?? sifted.map(TrailLine.init)
      for line in before where search.finds(words.of(line.id, numberedThrough: numberedThrough, in: world)) {
        lines.append(line)
      }
      found = (text, lines)
    }
    // Whoever stands on the newest entry stays on the newest.
    if table.cursor == 0 { table.restart(lines) } else { table.show(lines) }
    noteSubject(in: world)
  }

  private mutating func noteSubject(in world: World) {
    about = [:]
    if let told = chosen(in: world) { about[told.entry.sequence] = told.entry.about }
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    switch search.take(input) {
    case .changed:
      show(in: world)
      return .stay
    case .taken: return .stay
    case .passed: break
    }
    if !isTyping, input == .key(.escape), !query.isEmpty { return filter(TrailQuery(), in: world) }
    if table.take(input.below(rows: 2)) {
      noteSubject(in: world)
      return .stay
    }
    return isTyping ? nil : press(input, in: world)
  }

  mutating func startSearch() -> Wish {
    search.start()
    return .stay
  }

  mutating func filter(_ query: TrailQuery, in world: World) -> Wish {
    self.query = query
    look(in: world)
    return .stay
  }

  /// Filters by what the chosen entry has there, or takes that filter away again.
  mutating func toggle<Value>(
    _ filter: WritableKeyPath<TrailQuery, Value?>, _ value: (HistoryEntry) -> Value?, in world: World
  ) -> Wish {
    var changed = query
    if query[keyPath: filter] != nil {
      changed[keyPath: filter] = nil
    } else {
      changed[keyPath: filter] = chosen(in: world).flatMap(value)
    }
    return self.filter(changed, in: world)
  }

  mutating func toggleDay(in world: World) -> Wish {
    var changed = query
    let day = query.first == nil ? chosen(in: world)?.entry.at.day : nil
    (changed.first, changed.last) = (day, day)
    return filter(changed, in: world)
  }

  mutating func toggleVoid(in world: World) -> Wish {
    var changed = query
    changed.isVoid.toggle()
    return filter(changed, in: world)
  }
}
