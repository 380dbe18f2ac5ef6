import Terminal
import TrustDesk
import TrustRegistry

/// Sổ bộ: every creator, found while typing, sorted by any column, with the chosen one beside the list where
/// there is room for it.
struct RosterScreen: Screen {
  var table = TableView<RosterLine>()
  var query = RosterQuery()
  var filter = RosterFilter()
  var search = TextField(limit: 200)
  private(set) var isSearching = false
  private var showsPreview = true
  private(set) var size = Size(rows: 19, columns: 80)
  private var total = 0
  private var finder = RosterFinder()

  init(in world: World) {
    query.sort = .name
    reload(in: world)
  }

  var subject: CreatorID? { table.selected?.id }

  func title(in world: World) -> String { world.words(MainScreen.roster.name) }

  func note(in world: World) -> String {
    let (found, total) = (table.rows.count.grouped(in: world.language), total.grouped(in: world.language))
    let count = found == total ? found : "\(found)/\(total)"
    return world.words(Phrase(vi: "\(count) người", en: "\(count) creators"))
  }

  /// What stands in the way of the chosen creator's case, or how their certificate stands.
  func hint(in world: World) -> String? {
    if isSearching, let hint = RosterSearchLine(search, in: world).hint(in: world) { return hint }
    guard let row = table.selected?.row else { return nil }
    let name = row.name + ": "
    if let open = row.openCase {
      let code = world.words(world.office.className(open.certificateClass))
      let missing = open.missing.inRuns
      let rest =
        missing.isEmpty
        ? Phrase(vi: "chờ quyết định", en: "awaits the decision")
        : Phrase(vi: "còn bước \(missing)", en: "steps to do: \(missing)")
      let sought = Phrase(vi: "đang xét hạng \(code), ", en: "\(code) under review, ")
      return name + world.words(sought) + world.words(rest)
    }
    guard let certificate = row.shownCertificate(on: world.desk.today) else { return nil }
    return name + certificate.number + ", "
      + world.words(certificate.standing(on: world.desk.today, stages: world.desk.expiringStages))
  }

  /// From 130 columns up the chosen creator stands beside the list.
  var hasPreview: Bool { showsPreview && size.columns >= 130 }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    table.layOut(height: size.rows - 2)
  }

  mutating func refresh(in world: World) { reload(in: world) }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if isSearching, let wish = search(input, in: world) { return wish }
    if input == .key(.escape), !search.isEmpty || !filter.isEmpty { return clear(in: world) }
    let before = table.cursor
    if table.take(input.below(rows: 2)) {
      // A press on the chosen row opens it.
      guard case .mouse(_, _, .press) = input, table.cursor == before else { return .stay }
      return press(.key(.enter), in: world)
    }
    return press(input, in: world)
  }

  /// While a search is typed: Enter keeps it, Escape drops it, arrows walk through what was found.
  private mutating func search(_ input: Input, in world: World) -> Wish? {
    switch input {
    case .key(.enter):
      isSearching = false
      return .stay
    case .key(.escape):
      isSearching = false
      search.replace(with: "")
      reload(in: world)
      return .stay
    case .key(.tab):
      guard let completed = RosterSearchLine(search, in: world).completed(search) else { return .stay }
      search = completed
      reload(in: world)
      return .stay
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown), .mouse: return nil
    default: break
    }
    let before = search.text
    guard search.take(input) else { return nil }
    if search.text != before { reload(in: world) }
    return .stay
  }

  mutating func startSearch() -> Wish {
    isSearching = true
    return .stay
  }

  mutating func clear(in world: World) -> Wish {
    search.replace(with: "")
    filter = RosterFilter()
    reload(in: world)
    return .stay
  }

  mutating func togglePreview() -> Wish {
    showsPreview.toggle()
    return .stay
  }

  /// Asks the desk anew. The cursor stays on its creator; where the creator is not found any more, it goes to
  /// the first that is.
  mutating func reload(in world: World) {
    let rows = found(in: world)
    if let place = subject.flatMap(rows.position) {
      table.show(TableRows(rows), at: place)
    } else {
      table.restart(TableRows(rows))
    }
  }

  /// As `reload`, after another order was asked for: whoever has chosen nobody yet sees the first of it.
  private mutating func reorder(in world: World) -> Wish {
    if table.cursor == 0 { table.restart(TableRows(found(in: world))) } else { reload(in: world) }
    return .stay
  }

  private mutating func found(in world: World) -> RosterRows {
    var asked = filter.applied(to: query)
    asked.take(world.desk.rosterReader.read(search.text))
    total = world.desk.roster.count
    return finder.rows(asked, in: world.desk)
  }

  /// The next column to sort by; from the last one back to the first.
  mutating func sortByNext(in world: World) -> Wish {
    let all = RosterQuery.Sort.allCases
    let place = all.firstIndex(of: query.sort) ?? 0
    query.sort = all[(place + 1) % all.count]
    query.descending = query.sort.beginsDescending
    return reorder(in: world)
  }

  mutating func reverse(in world: World) -> Wish {
    query.descending.toggle()
    return reorder(in: world)
  }

  mutating func filterByNextState(in world: World) -> Wish {
    filter.state = filter.state.next
    return reorder(in: world)
  }

  mutating func filterByNextClass(in world: World) -> Wish {
    let codes = (world.desk.office.scheme?.classes ?? []).map { Optional($0.code) } + [nil]
    let place = codes.firstIndex(of: filter.certificateClass) ?? codes.count - 1
    filter.certificateClass = codes[(place + 1) % codes.count]
    return reorder(in: world)
  }
}

extension RosterLine: Identifiable {
  public var id: CreatorID { row.id }
}
