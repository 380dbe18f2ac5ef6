import Terminal
import TrustDesk
import TrustRegistry

/// Liên minh: applicants, those appraised, members and those declined, with what a decision rests on.
struct AllianceScreen: Screen {
  private(set) var table = TableView<AllianceRow>()
  private(set) var rows: [AllianceRow] = []
  private(set) var search = ListSearch()
  /// Nil shows every state.
  private(set) var state: Membership.State?
  /// Whether the next piece of work opens when this one is done.
  let isFromQueue: Bool
  private(set) var obstacles: [Act: Phrase] = [:]
  private(set) var size = Size(rows: 19, columns: 80)

  enum Act: CaseIterable { case appraise, admit, decline }

  init(in world: World) {
    isFromQueue = false
    look(in: world)
  }

  /// Opened out of the queue, on one of them.
  init(choosing id: CreatorID, in world: World) {
    isFromQueue = true
    look(in: world)
    table.select(id)
    findObstacles(in: world)
  }

  var subject: CreatorID? { table.selected?.id }
  var isSearching: Bool { search.isTyping }

  func title(in world: World) -> String { world.words(MainScreen.alliance.name) }

  func note(in world: World) -> String {
    let members = rows.count(where: \.state.isMember)
    return world.words(
      Phrase(vi: "\(members) thành viên", en: members == 1 ? "1 member" : "\(members) members"))
  }

  func hint(in world: World) -> String? {
    guard let row = table.selected else { return nil }
    switch row.state {
    case .applied: return obstacles[.appraise].map { "✗ " + world.words($0) }
    case .appraised: return obstacles[.admit].map { "✗ " + world.words($0) }
    case .member, .declined, .withdrawn, .leaving, .left, .terminated: return nil
    }
  }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    table.layOut(height: listArea.rows - 1)
  }

  mutating func refresh(in world: World) { look(in: world) }

  private mutating func look(in world: World) {
    rows = AllianceRow.all(in: world)
    filter(in: world)
  }

  private mutating func filter(in world: World) {
    table.show(
      rows.filter { row in
        (state == nil || row.state == state)
          && (search.isEmpty || search.finds(FoldedText("\(row.name)\n\(row.id)")))
      })
    findObstacles(in: world)
  }

  private mutating func findObstacles(in world: World) {
    obstacles = [:]
    guard let id = subject else { return }
    let commands: [(Act, AllianceCommand)] = [
      (.appraise, .appraise(favourable: true, note: "–")), (.admit, .admit(reason: "–")),
      (.decline, .decline(reason: "–")),
    ]
    for (act, command) in commands {
      obstacles[act] = world.obstacle(to: .init(.alliance(command), about: id))
    }
  }

  func obstacle(to act: Act) -> Phrase? { subject == nil ? Words.nothingFound : obstacles[act] }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    switch search.take(input) {
    case .changed:
      filter(in: world)
      return .stay
    case .taken: return .stay
    case .passed: break
    }
    if table.take(input.below(rows: 2)) {
      findObstacles(in: world)
      return .stay
    }
    return isTyping ? nil : press(input, in: world)
  }

  mutating func startSearch() -> Wish {
    search.start()
    return .stay
  }

  /// All, then one state after the other.
  mutating func turnState(in world: World) -> Wish {
    let states = [nil] + Membership.State.allCases.map(Optional.some)
    let place = states.firstIndex(of: state) ?? 0
    state = states[(place + 1) % states.count]
    filter(in: world)
    return .stay
  }
}
