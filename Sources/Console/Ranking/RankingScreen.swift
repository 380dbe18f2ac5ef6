import Terminal
import TrustDesk
import TrustRegistry

/// Xếp hạng: creators by their scores as of any day, with what became of their places since another.
struct RankingScreen: Screen {
  var table = TableView<RankLine>()
  var query: RankingQuery
  /// Days before the day shown to tell the movement since; nil tells none.
  private(set) var span: Int? = 30
  private(set) var search = ListSearch()
  private(set) var ranking: Ranking?
  private(set) var size = Size(rows: 19, columns: 80)
  private var restsOn: Rest?
  /// Whether the day follows today's.
  private var isToday = true

  private struct Rest: Equatable {
    let footing: Footing
    let query: RankingQuery
  }

  static let spans: [Int?] = [30, 90, 365, nil]

  init(in world: World) {
    query = RankingQuery(on: world.desk.today)
  }

  var subject: CreatorID? { table.selected?.id }
  var isSearching: Bool { search.isTyping }

  func title(in world: World) -> String { world.words(MainScreen.ranking.name) }

  func note(in world: World) -> String {
    let count = (ranking?.rows.count ?? 0).grouped(in: world.language)
    let day = world.day(query.day)
    return world.words(Phrase(vi: "\(count) người, ngày \(day)", en: "\(count) ranked, \(day)"))
  }

  func hint(in world: World) -> String? {
    guard let line = table.selected else { return nil }
    guard case .left(let left) = line else { return rankedHint(line, in: world) }
    return world.words(
      Phrase(
        vi: "\(left.name): không còn trong bảng, trước đứng thứ \(left.place) với \(left.score) điểm",
        en: "\(left.name): no longer ranked, was at place \(left.place) with a score of \(left.score)"))
  }

  private func rankedHint(_ line: RankLine, in world: World) -> String? {
    guard let row = world.desk.line(of: line.id)?.row else { return nil }
    let accounts = row.accounts.map { world.words($0.name.phrase) }.joined(separator: ", ")
    return ([line.name, row.province ?? "", accounts]).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Figures are made here, once for whatever is shown: before drawing, and not for a screen that lies below.
  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    table.layOut(height: size.rows - 3)
    if isToday { query.day = world.desk.today }
    query.since = span.map { query.day - $0 }
    let rest = Rest(footing: Footing(world), query: query)
    guard rest != restsOn else { return }
    restsOn = rest
    ranking = world.desk.ranking(query)
    show()
  }

  private mutating func show() {
    let lines =
      (ranking?.rows ?? []).map(RankLine.ranked) + (ranking?.left ?? []).map(RankLine.left)
    table.show(search.isEmpty ? lines : lines.filter { search.finds(FoldedText("\($0.name)\n\($0.id)")) })
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    switch search.take(input) {
    case .changed:
      show()
      return .stay
    case .taken: return .stay
    case .passed: break
    }
    if !isTyping, input == .key(.escape), isFiltered { return clear(in: world) }
    let before = table.cursor
    if table.take(input.below(rows: 3)) {
      guard case .mouse(_, _, .press) = input, table.cursor == before else { return .stay }
      return press(.key(.enter), in: world)
    }
    return isTyping ? nil : press(input, in: world)
  }

  mutating func startSearch() -> Wish {
    search.start()
    return .stay
  }

  private var isFiltered: Bool {
    query.certificateClass != nil || query.field != nil || query.platform != nil || query.province != nil
  }

  private mutating func clear(in world: World) -> Wish {
    (query.certificateClass, query.field, query.platform, query.province) = (nil, nil, nil, nil)
    return .stay
  }

  /// The next of some values, then all again; backwards with a step of -1.
  mutating func turn<Value: Equatable>(
    _ filter: WritableKeyPath<RankingQuery, Value?>, through values: [Value], by step: Int = 1
  ) -> Wish {
    let all = [nil] + values.map(Optional.some)
    let place = all.firstIndex { $0 == query[keyPath: filter] } ?? 0
    query[keyPath: filter] = all[(place + step + all.count) % all.count]
    table.move(to: 0)
    return .stay
  }

  mutating func turnAmong() -> Wish {
    query.among = query.among == .holders ? .scored : .holders
    table.move(to: 0)
    return .stay
  }

  mutating func turnSpan() -> Wish {
    let place = Self.spans.firstIndex(of: span) ?? 0
    span = Self.spans[(place + 1) % Self.spans.count]
    return .stay
  }

  /// A month earlier or later, never past today.
  mutating func go(months: Int, in world: World) -> Wish {
    let day = months < 0 ? query.day.going(back: -months) : query.day.anniversary(after: months)
    return go(to: day, in: world)
  }

  mutating func go(to day: Day, in world: World) -> Wish {
    query.day = min(day, world.desk.today)
    isToday = query.day == world.desk.today
    return .stay
  }
}
